package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.testing.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnoseTest {

  private static final Path SMALL = Catalogs.SMALL;

  @TempDir private Path directory;

  /** Answers "not sure" to what offers it, "did not help" to every remedy, and ends there. */
  private static Desk.Run unsureAllTheWay(Desk desk, String guide, String provider) {
    List<String> command = new ArrayList<>(List.of("diagnose", "-g", guide, "-p", provider));
    List.of(
            "region=CN",
            "money=not-sure",
            "screen=not-sure",
            "look-in-bill=unsolved",
            "wechat-paying=unsolved",
            "network=unsolved",
            "other-way=unsolved")
        .forEach(answer -> command.addAll(List.of("--answer", answer)));
    return desk.typing("1").run(command.toArray(String[]::new));
  }

  @Test
  void somebodyWhoseAlipayPaymentFailedAndWhomNothingHelpsGetsTheHotlineAndAllThatGoesWithIt() {
    Desk.Run run = unsureAllTheWay(Desk.english(), "payment-failed", "alipay");
    assertEquals(0, run.exitCode(), run::toString);
    List<String> inOrder =
        List.of(
            "\nContact Alipay\n\n  支付宝 App → 我的客服\n",
            "\n    Languages: Chinese, English\n",
            "\n  95188\n    Alipay customer hotline · phone · China\n",
            "\n    Trust: verified: seen on its own page or a regulator’s\n"
                + "    Source:\n    https://cschannel.alipay.com/mobile/helpDetail.htm",
            "\nHave this ready\n[ ] ",
            "\nWhat you can say\n“",
            "\nNever give these to anyone, whoever asks\n- ",
            "\nIf nobody answers or helps, turn to\n1. 12363 ",
            "\nWhat happened\n- Did the money leave your account? → Not sure\n",
            "\nWhat was tried\n- ",
            "\nContact Alipay (in the app)\n  支付宝 App → 我的客服\n✓ corroborated, last seen 2023-11-27\n");
    int from = 0;
    for (String expected : inOrder) {
      int found = run.out().indexOf(expected, from);
      assertTrue(found >= 0, () -> "missing after the others: " + expected + "\n" + run);
      from = found;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "wechat-pay,95017",
    "jd-pay,https://jr.jd.com",
    "apple-pay,400-666-8800",
    "paypal,400-921-1000"
  })
  void everyWalletOfTheSeedsEndsInAContactThatMayBeRecommended(String provider, String contact) {
    Desk.Run run = unsureAllTheWay(Desk.chinese(), "payment-failed", provider);
    assertTrue(run.out().contains("\n  " + contact + "\n"), run::toString);
  }

  @Test
  void whereNothingIsConfirmedItSaysSoInsteadOfPrintingARumour() {
    Desk.Run run = Desk.english().run("contacts", "baidu wallet");
    int warning = run.out().indexOf("These could not be confirmed.");
    int rumour = run.out().indexOf("400-600-0111");
    assertTrue(warning > 0 && rumour > warning, run::toString);
  }

  @ParameterizedTest
  @CsvSource({"unauthorised-transaction", "lost-phone", "scam"})
  void whenMoneyOrControlIsBeingLostTheHandoffIsTwoAnswersAway(String guide) {
    Desk.Run run = Desk.english().typing("1", "alipay").run("diagnose", "-g", guide);
    assertTrue(run.out().contains("\nOr call 95188 (Chinese).\n"), run::toString);
  }

  @Test
  void endOfInputInTheMiddleShowsTheWayBack() {
    Desk.Run run =
        Desk.english().withData(SMALL).typing("2", "2").run("diagnose", "-g", "lost-money");
    assertEquals(0, run.exitCode(), run::toString);
    assertTrue(
        run.out()
            .endsWith(
                """

                None of your answers were stored.
                To carry on from here, run:
                walletdesk diagnose -g lost-money --answer when=today --answer look=unsolved
                """),
        run::toString);
  }

  @Test
  void jsonTellsOneStateAndAsksNothing() {
    Desk.Run run =
        Desk.english()
            .withData(SMALL)
            .run("diagnose", "-g", "lost-money", "--json", "--answer", "when=today");
    assertEquals(
        """
        {
          "schema" : "walletdesk.diagnosis/1",
          "guide" : "lost-money",
          "region" : "GB",
          "regionSource" : "guess",
          "regionGuess" : {
            "country" : "GB",
            "basis" : "locale",
            "from" : "en_GB.UTF-8"
          },
          "answers" : {
            "when" : "today"
          },
          "notices" : [
            "Do not pay again."
          ],
          "next" : {
            "kind" : "remedy",
            "id" : "look",
            "text" : "Look at the history",
            "instructions" : [
              "Open the history.",
              "Look for the amount."
            ],
            "choices" : [
              {
                "id" : "solved",
                "label" : "That solved it"
              },
              {
                "id" : "unsolved",
                "label" : "That did not help"
              },
              {
                "id" : "cannot",
                "label" : "I can’t do this"
              }
            ]
          }
        }
        """,
        run.out(),
        run::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "my paypal is being emptied right now, unauthorised-transaction",
    "scammer is still on the phone, scam",
    "my phone was stolen and they are paying with it, lost-phone",
  })
  void anEmergencyThatWordsClearlyMeanIsTheFirstToChooseForAProgramAndBegunForAPerson(
      String words, String guide) {
    Desk.Run json = Desk.english().withLearnedSearch().run("diagnose", "--json", words);
    String first =
        "\"id\" : \"guide\", \"text\" : \"What happened?\", \"instructions\" : [ ], "
            + "\"choices\" : [ { \"id\" : \""
            + guide;
    assertTrue(json.out().replaceAll("\\s+", " ").contains(first), json::toString);
    assertEquals(0, json.exitCode());
    Desk.Run plain = Desk.english().withLearnedSearch().typing().run("diagnose", "--plain", words);
    assertTrue(plain.out().contains("This sounds like “"), plain::toString);
  }

  @Test
  void jsonHandsOverWithContactsAndSheet() {
    Desk.Run run =
        Desk.chinese()
            .withData(SMALL)
            .run("diagnose", "-g", "lost-money", "-p", "local", "--json", "--answer", "when=now");
    assertTrue(
        run.out().contains("\"kind\" : \"handoff\",\n    \"id\" : \"act-now\""), run::toString);
    assertTrue(run.out().contains("\"value\" : \"本地钱包 App → 客服\""), run::toString);
    assertTrue(run.out().contains("\"say\" : \"我的钱不见了。\""), run::toString);
    assertTrue(run.out().contains("\"id\" : \"cn-line\""), run::toString);
  }

  @ParameterizedTest
  @CsvSource({"case.md,'# Case sheet: Money is gone'", "case.txt,Case sheet: Money is gone"})
  void theSheetIsSavedInTheFormatOfItsFileWithWhatWasSaidMasked(String name, String first)
      throws IOException {
    Path file = directory.resolve(name);
    Desk.Run run =
        Desk.english()
            .withData(SMALL)
            .run(
                "diagnose",
                "card 4111 1111 1111 1111 charged",
                "-g",
                "lost-money",
                "-p",
                "local",
                "--answer",
                "when=now",
                "--sheet",
                file.toString());
    assertTrue(run.out().contains("Give it to nobody who asks."), run::toString);
    assertTrue(run.out().contains("Saved to " + file), run::toString);
    String sheet = Files.readString(file);
    assertTrue(sheet.startsWith(first), sheet);
    assertTrue(sheet.contains("1111 charged"), sheet);
    assertFalse(sheet.contains("4111"), sheet);
  }

  @Test
  void aFileThatIsThereIsNotReplacedUnasked() throws IOException {
    Path file = Files.writeString(directory.resolve("mine.txt"), "mine");
    Desk.Run run =
        Desk.english()
            .withData(SMALL)
            .run(
                "diagnose",
                "-g",
                "lost-money",
                "-p",
                "local",
                "--answer",
                "when=now",
                "--sheet",
                file.toString());
    assertEquals("mine", Files.readString(file));
    assertTrue(run.out().contains(file + " was left as it is."), run::toString);
  }

  @Test
  void resumingWithoutAnythingKeptSaysWhereItLooked() {
    Desk.Run run =
        Desk.english().with("XDG_STATE_HOME", directory.toString()).run("diagnose", "--resume");
    assertEquals(1, run.exitCode(), run::toString);
    assertEquals(
        "No conversation is kept here: "
            + directory
            + "/walletdesk/session.json. Run walletdesk diagnose to start one.\n",
        run.err());
  }

  @Test
  void jsonWritesNoFiles() {
    Desk.Run run = Desk.english().run("diagnose", "--json", "--sheet", "x.md");
    assertEquals(2, run.exitCode(), run::toString);
    assertEquals(
        "--json asks nothing and writes no file, so it does not go with --resume or --sheet.\n",
        run.err());
  }
}
