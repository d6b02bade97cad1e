package dev.walletdesk.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.Blank;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.testing.Shipped;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Scripts that can be read aloud. */
class ScriptTest {

  private static final Language ENGLISH = Languages.of("en");
  private static final Language CHINESE = Languages.of("zh");

  private static CaseSheet sheet(String guideId, String stop) {
    Guide guide = Shipped.CATALOG.guide(guideId).orElseThrow();
    Handoff handoff =
        guide.steps().stream()
            .filter(step -> step.id().equals(stop))
            .map(step -> ((Step.Stop) step).handoff())
            .findFirst()
            .orElse(guide.handoff());
    return CaseSheet.unasked(
        guide, handoff, Optional.empty(), Optional.of("US"), Shipped.CATALOG, ENGLISH);
  }

  private static String said(CaseSheet sheet, Language language, Map<Blank, String> details) {
    return new Script(sheet).with(details).handoff().say().in(language);
  }

  @Test
  void usage() {
    CaseSheet sheet = sheet("scam", "stop-money");
    Map<Blank, String> details =
        Map.of(Blank.AMOUNT, "300 USD", Blank.DATE, "27 November, 14:30", Blank.ORDER, "8UX42291");
    assertEquals(
        "Hello. I was scammed. On 27 November, 14:30 I sent 300 USD from my … account to …,"
            + " transaction number 8UX42291. Please stop or freeze it now and tell me whether it"
            + " can be recovered. I am reporting it to the police. Please give me a case number.",
        said(sheet, ENGLISH, details));
    assertEquals(
        "你好，我被骗了。27 November, 14:30，我从……转了300 USD给……，交易单号是8UX42291。"
            + "请立刻止付或冻结，告诉我能不能追回。我会报警，请给我工单号。",
        said(sheet, CHINESE, details));
  }

  @Test
  void whatIsNotKnownStaysOpen() {
    CaseSheet sheet = sheet("scam", "stop-money");
    assertEquals(List.of(Blank.AMOUNT, Blank.DATE, Blank.ORDER), new Script(sheet).blanks(ENGLISH));
    assertEquals(List.of(Blank.AMOUNT, Blank.DATE, Blank.ORDER), new Script(sheet).blanks(CHINESE));
    assertEquals(sheet.handoff().say().in(ENGLISH), said(sheet, ENGLISH, Map.of()));
  }

  @Test
  void whatReadsTheSameIsFilledAlikeAndDotsAreNot() {
    Map<Blank, String> details = Map.of(Blank.DATE, "昨天下午三点", Blank.ORDER, "2088");
    String lost = said(sheet("lost-phone", ""), CHINESE, details);
    assertTrue(lost.contains("我的手机在昨天下午三点某地丢了"), lost);
    assertTrue(lost.contains("查一下昨天下午三点以后有没有付款"), lost);
    String refund = said(sheet("refund-not-received", "shop-handoff"), CHINESE, details);
    assertTrue(refund.contains("订单号2088，交易单号……"), refund);
    assertTrue(refund.contains("我在昨天下午三点付给某商家一笔钱"), refund);
    assertTrue(refund.contains("我在……申请退款"), refund);
  }

  /** Of a blank that is filled wherever it stands, each has to mean the same. */
  @Test
  void noScriptSaysTwoThingsInTheSameWords() {
    Set<String> repeated = new TreeSet<>();
    for (Guide guide : Shipped.CATALOG.guides()) {
      for (Step step : guide.steps()) {
        CaseSheet sheet = sheet(guide.id(), step instanceof Step.Stop ? step.id() : "");
        for (Blank blank : Blank.values()) {
          String said = said(sheet, ENGLISH, Map.of(blank, "¤"));
          if (said.indexOf('¤') != said.lastIndexOf('¤')) {
            repeated.add(guide.id() + " " + step.id() + " " + blank);
          }
        }
      }
    }
    assertEquals(Set.of(), repeated);
  }

  @Test
  void signsThatMeanSomethingInPatternsAreTakenAsTheyAre() {
    assertTrue(
        said(sheet("scam", "stop-money"), ENGLISH, Map.of(Blank.AMOUNT, "$300"))
            .contains("I sent $300 from"));
  }

  @Test
  void whatIsLeftOpenInOneLanguageIsInTheOther() {
    Map<Blank, Integer> both = new EnumMap<>(Blank.class);
    for (Guide guide : Shipped.CATALOG.guides()) {
      Script script = new Script(sheet(guide.id(), ""));
      for (Blank blank : script.blanks(ENGLISH)) {
        if (script.blanks(CHINESE).contains(blank)) {
          both.merge(blank, 1, Integer::sum);
        }
      }
    }
    assertTrue(both.get(Blank.DATE) >= 10, both::toString);
    assertTrue(both.get(Blank.ORDER) >= 5, both::toString);
    assertTrue(both.get(Blank.AMOUNT) >= 3, both::toString);
  }
}
