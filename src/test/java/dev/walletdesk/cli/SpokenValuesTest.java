package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.Desk;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody says on the command line, and what a program is told of it. */
class SpokenValuesTest {

  private static final String CALLED = "有人说是支付宝客服，用951888打电话给我";

  private static JsonNode json(Desk.Run run) {
    return new JsonMapper().readTree(run.out());
  }

  @Test
  void aNumberThatSomebodyCalledFromIsJudgedBeforeTheFirstQuestion() {
    Desk.Run run = Desk.chinese().withLearnedSearch().run("diagnose", "--plain", CALLED);
    int verdict = run.out().indexOf("951888");
    int question = run.out().indexOf("\n1. ");
    assertTrue(verdict >= 0 && verdict < question, run::toString);
  }

  @Test
  void aProgramIsToldTheVerdictToo() {
    JsonNode checked =
        json(Desk.chinese().withLearnedSearch().run("diagnose", "--json", CALLED))
            .get("checked")
            .get(0);
    assertEquals("951888", checked.get("value").asString());
    assertFalse(checked.get("verdict").asString().equals("official"));
    assertEquals("alipay", checked.get("provider").asString());
  }

  @Test
  void theGuidesThatWordsMayMeanHaveAScore() {
    JsonNode state =
        json(Desk.english().withLearnedSearch().run("diagnose", "--json", "my card was declined"));
    JsonNode best = state.get("matches").get(0);
    assertEquals("card-declined", best.get("guide").asString());
    assertTrue(best.get("score").asDouble() > 0.5);
    assertEquals("card-declined", state.get("next").get("choices").get(0).get("id").asString());
  }

  @Test
  void wordsThatNoGuideFitsAreAClearNo() {
    Desk.Run run =
        Desk.english().withLearnedSearch().run("diagnose", "--json", "how do I boil an egg");
    assertEquals(1, run.exitCode(), run::toString);
    assertEquals(null, json(run).get("matches"));
    assertEquals(
        "No guide fits these words. Say it differently, or choose one: walletdesk guides\n",
        run.err());
  }

  @Test
  void anAnswerThatIsNoneIsRefusedWithThoseThatThereAre() {
    Desk.Run run =
        Desk.english()
            .withLearnedSearch()
            .run("diagnose", "--json", "-g", "unauthorised-transaction", "--answer", "now=yes");
    assertEquals(2, run.exitCode(), run::toString);
    assertTrue(run.err().contains("Use one of: leaving, "), run::toString);
    assertEquals("", run.out());
  }
}
