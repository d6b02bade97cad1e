package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whose contacts somebody gets, by where they are. */
class CountryTest {

  private static final List<String> STOLEN =
      List.of("diagnose", "-g", "unauthorised-transaction", "--answer", "now=leaving");

  private static Desk american() {
    return new Desk().with("LC_ALL", "en_US.UTF-8");
  }

  private static Desk.Run run(Desk desk, String... more) {
    List<String> command = new ArrayList<>(STOLEN);
    command.addAll(List.of(more));
    return desk.run(command.toArray(String[]::new));
  }

  private static JsonNode json(Desk desk, String... more) {
    List<String> command = new ArrayList<>(List.of(more));
    command.add("--json");
    return new JsonMapper().readTree(run(desk, command.toArray(String[]::new)).out());
  }

  private static List<String> values(JsonNode contacts) {
    return contacts.findValuesAsString("value");
  }

  @Test
  void anAmericanIsNotGivenPayPalsNumberInChina() {
    JsonNode state = json(american(), "-p", "paypal");
    assertEquals("+1 888 221 1161", values(state.get("contacts")).get(0));
    assertEquals("US", state.get("region").asString());
    assertEquals("guess", state.get("regionSource").asString());
    assertFalse(values(state.get("contacts")).contains("400-921-1000"));
  }

  @Test
  void aGuessHidesNothingFromAProgram() {
    JsonNode state = json(american(), "-p", "paypal");
    assertTrue(values(state.get("contactsElsewhere")).contains("400-921-1000"));
    assertEquals(null, json(american(), "-p", "paypal", "--region", "US").get("contactsElsewhere"));
  }

  @Test
  void theTimeZoneIsBelievedBeforeTheLocale() {
    JsonNode state = json(american().with("TZ", "Asia/Shanghai"), "-p", "paypal");
    assertEquals("CN", state.get("region").asString());
    assertEquals("Asia/Shanghai", state.get("regionGuess").get("from").asString());
  }

  @Test
  void aCountryThatIsNamedBeatsTheGuessAndAnAnswerThatWasGivenBefore() {
    JsonNode named = json(american(), "-p", "paypal", "--region", "中国");
    assertEquals("CN", named.get("region").asString());
    assertEquals("option", named.get("regionSource").asString());
    JsonNode answered = json(american(), "-p", "paypal", "--answer", "region=uk");
    assertEquals("GB", answered.get("region").asString());
    assertEquals("answer", answered.get("regionSource").asString());
  }

  @Test
  void whereAWalletHasNothingThatIsSaidWithWhatToDoInstead() {
    JsonNode state = json(american(), "-p", "alipay", "--region", "Bangladesh");
    assertEquals(List.of(), values(state.get("contacts")));
    assertEquals(
        "No reliable contact for Alipay in Bangladesh is known.",
        state.get("noContact").get("text").asString());
    assertEquals("CN", state.get("noContact").get("regions").get(0).asString());
    Desk.Run run = run(american().typing("1"), "-p", "alipay", "--region", "BD");
    assertTrue(
        run.out().contains("No reliable contact for Alipay in Bangladesh is known."),
        run::toString);
    assertFalse(run.out().contains("95188"), run::toString);
    assertFalse(run.out().contains("--all"), run::toString);
  }

  @Test
  void aWalletOfOneCountryIsReachedThereFromEverywhere() {
    Desk.Run run = run(american().typing("1"), "-p", "alipay");
    assertTrue(run.out().contains("95188"), run::toString);
    assertTrue(
        run.out()
            .replaceAll("\\s+", " ")
            .contains(
                "Alipay can be reached in China only. It has no contact for United States, where"
                    + " you seem to be, judging from your language setting (en_US.UTF-8)."),
        run::toString);
  }

  @Test
  void contactsOfTheGuessedCountryComeFirstAndTheOthersStay() {
    Desk.Run run = american().run("contacts", "paypal", "--channel", "phone");
    int american = run.out().indexOf("+1 888 221 1161");
    int chinese = run.out().indexOf("400-921-1000");
    assertTrue(american >= 0 && american < chinese, run::toString);
    assertEquals(
        "Contacts for United States come first, guessed from your language setting"
            + " (en_US.UTF-8). For another country add --region, for example --region"
            + " JP.\n",
        run.err());
  }

  @Test
  void contactsForACountryWithoutAnySaySo() {
    Desk.Run run = american().run("contacts", "alipay", "--region", "brazil");
    assertEquals(1, run.exitCode(), run::toString);
    assertTrue(
        run.out().contains("No reliable contact for Alipay in Brazil is known."), run::toString);
    assertFalse(run.out().contains("--all"), run::toString);
  }

  @Test
  void ofSeveralWalletsEveryOneIsToBeContacted() {
    Desk chinese = new Desk().with("LANG", "zh_CN.UTF-8").typing("1");
    Desk.Run run =
        chinese.run("diagnose", "-g", "lost-phone", "--answer", "state=used", "微信支付宝都在上面");
    assertTrue(run.out().contains("95017"), run::toString);
    assertTrue(run.out().contains("95188"), run::toString);
    String taken = run.out().substring(0, run.out().indexOf("95"));
    assertTrue(taken.contains("→ 微信支付"), taken);
    assertTrue(taken.contains("→ 支付宝"), taken);
    JsonNode state = json(american(), "-p", "paypal", "-p", "venmo");
    assertEquals(2, state.get("providers").size());
    assertEquals("venmo", state.get("otherWallets").get(0).get("provider").asString());
    assertTrue(state.get("otherWallets").get(0).get("contacts").size() > 0);
  }

  @Test
  void aSavedSheetHasEveryWalletAndSaysHowTheCountryIsKnown(@TempDir Path directory)
      throws IOException {
    Path sheet = directory.resolve("case.json");
    Desk.Run run =
        american()
            .typing("1")
            .run(
                "diagnose",
                "-g",
                "lost-phone",
                "--answer",
                "state=used",
                "-p",
                "paypal",
                "-p",
                "venmo",
                "--sheet",
                sheet.toString());
    assertTrue(Files.exists(sheet), run::toString);
    JsonNode saved = new JsonMapper().readTree(Files.readString(sheet));
    assertEquals("paypal", saved.get("provider").asString());
    assertEquals("venmo", saved.get("otherWallets").get(0).get("provider").asString());
    assertEquals("guess", saved.get("regionSource").asString());
  }
}
