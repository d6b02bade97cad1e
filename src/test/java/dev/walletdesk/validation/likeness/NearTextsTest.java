package dev.walletdesk.validation.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearTextsTest {

  private static Optional<String> found(String known, String asked) {
    NearTexts<String> near = new NearTexts<>();
    near.add(TextForm.of(known), "one", known);
    return near.findOutside("other", TextForm.of(asked));
  }

  @ParameterizedTest
  @CsvSource({
    "payd twice for lunch, paid twice for lunch",
    "paid twice for lunch, paid twice for lunchh",
    "paid twice for lunch, aid twice for lunch",
    "The wallet is locked, locked wallet",
    "付款一直没到账, 付款一直没有到账",
    "付款一直没有到账, 付款一直没到账",
  })
  void almostTheSame(String known, String asked) {
    assertEquals(Optional.of(known), found(known, asked));
  }

  @ParameterizedTest
  @CsvSource({
    "paid twice for lunch, paid once for lunch",
    "paid twice for lunch, paid twice for luncheon",
    "付款一直没到账, 退款一直没到账",
    "sent it, send it",
    "到账了, 没到账",
  })
  void notTheSame(String known, String asked) {
    assertEquals(Optional.empty(), found(known, asked));
  }

  @Test
  void theFirstOfAnotherGroupIsFound() {
    NearTexts<String> near = new NearTexts<>();
    near.add(TextForm.of("charged twice today"), "a", "first of a");
    near.add(TextForm.of("charged twicf today"), "a", "second of a");
    near.add(TextForm.of("charged twicg today"), "b", "first of b");
    near.add(TextForm.of("charged twich today"), "c", "first of c");
    TextForm form = TextForm.of("charged twici today");
    assertEquals(Optional.of("first of b"), near.findOutside("a", form));
    assertEquals(Optional.of("first of a"), near.findOutside("b", form));
    assertEquals(Optional.of("first of a"), near.findOutside("d", form));
  }

  @Test
  void comparingAllWithAllFindsNothingElse() {
    Random random = new Random(7);
    NearTexts<String> near = new NearTexts<>();
    List<String> known = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      String text = text(random);
      near.add(TextForm.of(text), "all", text);
      known.add(text);
    }
    int found = 0;
    for (int i = 0; i < 2_000; i++) {
      String asked = text(random);
      boolean isNear = known.stream().anyMatch(one -> isOneApart(one, asked));
      assertEquals(isNear, near.findOutside("none", TextForm.of(asked)).isPresent(), asked);
      found += isNear ? 1 : 0;
    }
    assertEquals(true, found > 100, "too few are near: " + found);
  }

  @Test
  void twentyThousandTextsThatDifferInOneCharacterAreNoProblem() {
    NearTexts<Integer> near = new NearTexts<>();
    int found = 0;
    for (int i = 0; i < 20_000; i++) {
      TextForm form = TextForm.of("付款一直没到" + Character.toString(0x4E00 + i) + "账请问怎么办");
      found += near.findOutside("a", form).isPresent() ? 1 : 0;
      near.add(form, "a", i);
      found += near.findOutside("b", form).isPresent() ? 1 : 0;
    }
    assertEquals(20_000, found);
  }

  /** Eight or nine letters of few, so that many are near. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder("zzzz");
    int length = 4 + random.nextInt(3);
    for (int i = 0; i < length; i++) {
      text.append(random.nextInt(8) == 0 ? "付" : String.valueOf((char) ('a' + random.nextInt(3))));
    }
    return text.toString();
  }

  private static boolean isOneApart(String a, String b) {
    if (TextForm.of(a).words().equals(TextForm.of(b).words())) {
      return true;
    }
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    if (shorter.length() == longer.length()) {
      List<Integer> other = new ArrayList<>();
      for (int i = 0; i < a.length(); i++) {
        if (a.charAt(i) != b.charAt(i)) {
          other.add(i);
        }
      }
      return other.isEmpty()
          || (other.size() == 1 && a.charAt(other.get(0)) != '付' && b.charAt(other.get(0)) != '付');
    }
    for (int i = 0; i < longer.length() && longer.length() == shorter.length() + 1; i++) {
      if (shorter.equals(longer.substring(0, i) + longer.substring(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
