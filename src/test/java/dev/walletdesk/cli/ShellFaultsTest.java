package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.AddedPack;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.testing.Desk;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Faults of command lines that were seen in public reports of other programs and were here too,
 * each of its kind. {@code UnwritableOutputTest} and {@code ShellFaultsIT} have the others.
 */
class ShellFaultsTest {

  /** Fault 1. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --json -- @notes",
        "check @notes",
        "search @notes",
        "show @notes",
        "contacts @notes"
      })
  void aValueThatBeginsWithAnAtSignIsAValue(String line, @TempDir Path directory)
      throws IOException {
    Path notes = Files.writeString(directory.resolve("notes"), "95188 --help");
    Desk.Run run = Desk.english().run(line.replace("@notes", "@" + notes).split(" "));
    assertFalse((run.out() + run.err()).contains("95188"), run::toString);
  }

  /** Fault 1: options in a file are not obeyed. */
  @Test
  void anAtSignNamesNoFileOfOptions(@TempDir Path directory) throws IOException {
    Path options = Files.writeString(directory.resolve("opts"), "--format json");
    Desk.Run run = Desk.english().run("export", "contacts", "@" + options);
    assertEquals(2, run.exitCode(), run::toString);
    assertEquals("", run.out());
  }

  /** Fault 2. */
  @ParameterizedTest
  @CsvSource({
    "-- contacts alipay, 0",
    "check -- --lang, 1",
    "check -- --debug, 1",
    "--data guides guides, 2",
    "search -- help, 0",
    "--lang zh contacts alipay --lang en, 2",
    "--color never --color always guides, 2",
  })
  void dashesEndOptionsAndNothingIsTakenForWhatItIsNot(String line, int exitCode) {
    Desk.Run run = Desk.chinese().run(line.split(" "));
    assertEquals(exitCode, run.exitCode(), run::toString);
    assertFalse(run.err().contains("Exception"), run::toString);
    assertFalse(run.err().contains("should be specified only once"), run::toString);
  }

  /** Fault 7: it works when it is pasted, so it is one line with all that it needs. */
  @Test
  void theCommandThatLeadsBackIsOneLineWithItsOptions(@TempDir Path directory) throws IOException {
    Path pack = AddedPack.write(Files.createDirectories(directory.resolve("my pack's data")));
    Desk.Run run =
        Desk.english()
            .with("COLUMNS", "40")
            .typing("1", "q")
            .run(
                "diagnose",
                "-g",
                "payment-failed",
                "--plain",
                "--lang",
                "en",
                "--data",
                pack.toString());
    String quoted = "'" + pack.toString().replace("'", "'\\''") + "'";
    String expected =
        "\nwalletdesk --data "
            + quoted
            + " --lang en diagnose --plain -g payment-failed --answer money=taken\n";
    assertTrue(run.out().contains(expected), run::toString);
  }

  /** Fault 10. */
  @ParameterizedTest
  @ValueSource(
      strings = {"- money gone", "- 钱没了", "-钱没了", "-- money gone", "-5 on my account money gone"})
  void whatBeginsWithADashAndIsNoOptionIsASentence(String text) {
    Desk.Run run = Desk.english().withLearnedSearch().run("search", text, "--json");
    assertFalse(run.err().contains("TEXT"), run::toString);
    assertFalse(run.exitCode() == 2, run::toString);
    assertTrue(run.out().startsWith("{\"query\":\""), run::toString);
  }

  /** Fault 10: some terminals say that they have no size. */
  @ParameterizedTest
  @ValueSource(strings = {"0", "00", "-1", ""})
  void aTerminalWithoutASizeIsAsWideAsUsual(String columns) {
    assertEquals(80, new Environment(Map.of("COLUMNS", columns), Catalogs.SHIPPED, true).width());
  }

  /** Fault 11. */
  @ParameterizedTest
  @CsvSource({
    "letianpay, Rakuten Pay",
    "lètiānpay, Rakuten Pay",
    "zhifubao, Alipay",
    "weixinzhifu, WeChat Pay",
    "yunshanfu, UnionPay QuickPass",
    "meituanzhifu, Meituan Pay",
    "duxiaomanqianbao, Du Xiaoman Wallet",
    "shuzirenminbi, e-CNY",
    "dxmqb, Du Xiaoman Wallet",
  })
  void aWalletIsFoundByThePinyinOfItsChineseName(String pinyin, String name) {
    Desk.Run run = Desk.english().run("contacts", pinyin);
    assertTrue(run.out().startsWith(name + " ("), run::toString);
  }

  /** Fault 11: so that spreadsheets on Windows see that it is UTF-8. */
  @Test
  void tablesCanBeginWithAByteOrderMark() {
    String plain = Desk.english().run("export", "contacts", "--format", "csv").out();
    String marked = Desk.english().run("export", "contacts", "--format", "csv", "--bom").out();
    assertEquals("\uFEFF" + plain, marked);
    assertEquals(
        2, Desk.english().run("export", "contacts", "--format", "json", "--bom").exitCode());
  }

  /** Fault 12. */
  @Test
  void addressBooksGetAnOrganisationByItsName() {
    Desk.Run run = Desk.chinese().run("contacts", "alipay", "--format", "vcard3");
    assertTrue(
        run.out()
            .startsWith(
                """
                BEGIN:VCARD
                VERSION:3.0
                UID:urn:uuid:49b64c8a-8178-39e5-a08e-708822cfd838
                FN:支付宝
                N:支付宝;;;;
                ORG:支付宝
                X-ABShowAs:COMPANY
                """
                    .replace("\n", "\r\n")),
        run::toString);
    List<VCard> cards = Ezvcard.parse(run.out()).all();
    assertEquals(1, cards.size());
    assertEquals("", cards.get(0).validate(VCardVersion.V3_0).toString());
    assertEquals("95188", cards.get(0).getTelephoneNumbers().get(0).getText());
  }
}
