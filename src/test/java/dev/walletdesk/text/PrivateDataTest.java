package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.Shipped;
import dev.walletdesk.text.PrivateData.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrivateDataTest {

  private static final Set<String> HOTLINES = Shipped.hotlines();
  private static final PrivateData PRIVATE = new PrivateData(HOTLINES);

  @Test
  void usage() {
    assertEquals("卡号 **** **** **** 1111", PRIVATE.mask("卡号 4111 1111 1111 1111"));
    assertEquals(Set.of(Kind.CODE), PRIVATE.kindsIn("验证码是482913"));
  }

  @Test
  void theCorpusIsMaskedWhereItIsMarkedAndNowhereElse() throws IOException {
    List<String> missed = new ArrayList<>();
    List<String> spoiled = new ArrayList<>();
    int marked = 0;
    int plain = 0;
    for (String line : Files.readAllLines(Path.of("src/test/resources/private-data/corpus.txt"))) {
      if (line.startsWith("#")) {
        continue;
      }
      String text = line.replaceAll("[⟦⟧]", "");
      String masked = PRIVATE.mask(text);
      if (line.contains("⟦")) {
        marked++;
        if (!masked.equals(expected(line))) {
          missed.add(text + " -> " + masked);
        }
      } else {
        plain++;
        if (!masked.equals(text)) {
          spoiled.add(text + " -> " + masked);
        }
      }
    }
    System.out.printf(
        "private data: %d of %d texts masked as marked, %d of %d ordinary texts spoiled%n",
        marked - missed.size(), marked, spoiled.size(), plain);
    assertEquals(List.of(), missed);
    assertEquals(List.of(), spoiled);
  }

  private static void assertMasked(String masked, String text) {
    assertEquals(masked, PRIVATE.mask(text));
  }

  private static void assertUntouched(String text) {
    assertEquals(text, PRIVATE.mask(text));
    assertEquals(Set.of(), PRIVATE.kindsIn(text));
  }

  @Test
  void everyKindIsNamed() {
    assertEquals(
        Set.of(Kind.CARD, Kind.IDENTITY, Kind.PASSWORD, Kind.CODE, Kind.PHONE),
        PRIVATE.kindsIn(
            "卡号 4111 1111 1111 1111，身份证 11010519491231002X，密码是hunter22，"
                + "验证码 482913，手机 13812345678"));
  }

  @Test
  void aCardHasTheRightCheckDigitAndAnIssuersPrefix() {
    assertMasked("card ***********0005", "card 378282246310005");
    assertMasked("卡 ***************0128", "卡 6222021234567890128");
    assertUntouched("card 4111111111111112");
    assertUntouched("order 1234567890123");
    assertUntouched("order 1111111111111117");
  }

  @Test
  void anIdentityNumberHasADateAndTheRightCheckCharacter() {
    assertMasked("身份证 ******************", "身份证 11010519491231002X");
    assertMasked("身份证 ******************", "身份证 11010519491231002x");
    assertMasked("身份证 ******************", "身份证 110105194901010021");
    assertUntouched("单号 110105194912310021");
    assertUntouched("单号 110105194900310022");
    assertUntouched("单号 110105194913310021");
    assertUntouched("单号 110105194912000021");
    assertUntouched("单号 110105194912320025");
  }

  @Test
  void anInternationalNumberHasEightToFifteenDigits() {
    assertMasked("call +*** *****", "call +290 22158");
    assertMasked("call +** **** **** *****", "call +49 1512 3456 78901");
    assertUntouched("call +290 2215");
    assertUntouched("call +49 1512 3456 789012");
  }

  @Test
  void aDateIsNoTelephoneNumber() {
    assertUntouched("between 2026-11-22 and 2026.11.23");
  }

  @Test
  void aPublishedNumberStaysWithUpToFourDigitsOfACountryInFront() {
    PrivateData data = new PrivateData(Set.of("400-666-8800"));
    assertEquals("拨 400 666 8800", data.mask("拨 400 666 8800"));
    assertEquals("拨 0086 400 666 8800", data.mask("拨 0086 400 666 8800"));
    assertEquals("拨 *** *** ****", data.mask("拨 400 666 8801"));
    assertEquals("拨 +***** *** *** ****", data.mask("拨 +86123 400 666 8800"));
  }

  @Test
  void fullWidthDigitsAndWideSpacesHideNothing() {
    assertMasked("打 ***********", "打 １３８１２３４５６７８");
    assertMasked("打 ＋** **** ******", "打 ＋４４ ７７００ ９００１２３");
    assertMasked("打 ***－****－****", "打 １３８－１２３４－５６７８");
    assertMasked("打 ***\u00A0****\u3000****", "打 138\u00A01234\u30005678");
    assertMasked("验证码 ******", "验证码 ０９０９０９");
  }

  @Test
  void whatWasFoundFirstIsNotFoundAsSomethingElseAgain() {
    assertEquals(Set.of(Kind.CARD), PRIVATE.kindsIn("4012-8888-8888-1881"));
    assertEquals(Set.of(Kind.CODE), PRIVATE.kindsIn("your code is 556677"));
    assertEquals(Set.of(Kind.PASSWORD), PRIVATE.kindsIn("密码是13812345678"));
  }

  @Test
  void whatStandsSideBySideIsAllFound() {
    assertMasked("打 ***********、***********", "打 13812345678、13912345678");
    assertMasked("验证码 ****** 密码：********", "验证码 482913 密码：hunter22");
    assertMasked("密码：********;***********", "密码：hunter22;13812345678");
  }

  @Test
  void noOfficialHotlineIsEverMasked() {
    for (String hotline : HOTLINES) {
      for (String text :
          List.of(hotline, "打 " + hotline + "。", "I called " + hotline + ", twice")) {
        assertEquals(text, PRIVATE.mask(text));
      }
    }
    assertTrue(HOTLINES.size() > 50, HOTLINES::toString);
  }

  private static String expected(String line) {
    StringBuilder expected = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '⟦' || c == '⟧') {
        inside = c == '⟦';
      } else {
        boolean hidden = inside && (Character.isLetterOrDigit(c) || c == '!');
        expected.append(hidden ? '*' : c);
      }
    }
    return expected.toString();
  }
}
