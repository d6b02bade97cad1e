package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import dev.walletdesk.testing.Desk;
import dev.walletdesk.testing.DistributedSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the data knows no police line or no regulator of a country, that is said, and whom to look
 * for.
 */
class NobodyKnownTest {

  private static final String NOT_IN_LIST =
      "Not in the list for Nigeria: the police’s fraud line. Look on the government’s own website,"
          + " not in an advertisement or a message.";
  private static final String NOT_IN_LIST_ZH = "名单里没有尼日利亚的警方反诈电话。请在政府官网上找，不要从广告或短信里找。";

  @TempDir private Path directory;

  private static JsonNode sheet(Desk desk, String guide, String answer, String region) {
    String out =
        desk.run(
                "diagnose",
                "-g",
                guide,
                "-p",
                "other",
                "--region",
                region,
                "--answer",
                answer,
                "--json")
            .out();
    assertEquals(
        List.of(), DistributedSchemas.distributed("diagnosis").validate(out, InputFormat.JSON));
    return new JsonMapper().readTree(out).path("sheet");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scam | now=live | NG | police | Not in the list for Nigeria: the police’s fraud line.",
        "scam | now=live | PH | police | Not in the list for Philippines: the police’s fraud line.",
        "unauthorised-transaction | now=debits | TW | regulator | Not in the list for Taiwan:"
            + " the regulator of payment services.",
        "unauthorised-transaction | now=debits | NG | police regulator | Not in the list for"
            + " Nigeria: the police’s fraud line and the regulator of payment services.",
        "unauthorised-transaction | now=debits | VN | police regulator | Not in the list for"
            + " Vietnam: the police’s fraud line and the regulator of payment services.",
      })
  void inJsonItStandsInTheSheet(
      String guide, String answer, String region, String needs, String text) {
    JsonNode missing = sheet(Desk.english(), guide, answer, region).path("missing");
    assertEquals(
        List.of(needs.split(" ")),
        missing.path("needs").valueStream().map(JsonNode::asString).toList());
    assertEquals(
        text + " Look on the government’s own website, not in an advertisement or a message.",
        missing.path("text").asString());
  }

  @ParameterizedTest
  @CsvSource({
    "scam, now=live, NG, 名单里没有尼日利亚的警方反诈电话。请在政府官网上找，不要从广告或短信里找。",
    "unauthorised-transaction, now=debits, TW, 名单里没有台湾的支付业务监管部门。请在政府官网上找，不要从广告或短信里找。",
    "unauthorised-transaction, now=debits, KE, 名单里没有肯尼亚的警方反诈电话和支付业务监管部门。请在政府官网上找，不要从广告或短信里找。",
  })
  void inChineseItSaysTheSame(String guide, String answer, String region, String text) {
    assertEquals(
        text, sheet(Desk.chinese(), guide, answer, region).path("missing").path("text").asString());
  }

  @Test
  void whereAllAreKnownNothingIsMissing() {
    assertTrue(sheet(Desk.english(), "scam", "now=live", "GB").path("missing").isMissingNode());
  }

  @Test
  void theCardSaysThatThereIsNoLineAndWhoToTell() {
    Desk.Run run = conversation(Desk.english(), "scam.txt");
    assertTrue(
        words(run.out())
            .contains(
                "Report it as well No police or fraud line for Nigeria is in the list. Report it"
                    + " to the police today; take their number from the government’s own website."),
        run::toString);
  }

  @Test
  void inChineseTheCardSaysTheSame() {
    Desk.Run run = conversation(Desk.chinese(), "zh.txt");
    assertTrue(
        run.out().replaceAll("\\s+", "").contains("名单里没有尼日利亚的报警或反诈电话。今天就报警，电话到政府官网上找。"),
        run::toString);
  }

  @Test
  void checkSaysWhereToReportWhatItFound() {
    Desk.Run run = Desk.english().run("check", "95118.example", "--region", "NG");
    assertTrue(words(run.out()).contains(words(NOT_IN_LIST)), run::toString);
    assertFalse(run.out().contains("--region"), run::toString);
  }

  @Test
  void theSheetSaysWhomToLookFor() throws IOException {
    Desk.Run run = conversation(Desk.english(), "scam.md");
    String sheet = Files.readString(directory.resolve("scam.md"));
    assertTrue(sheet.contains("\n" + NOT_IN_LIST + "\n"), () -> sheet + run);
    Desk.Run chinese = conversation(Desk.chinese(), "zh.md");
    String inChinese = Files.readString(directory.resolve("zh.md"));
    assertTrue(inChinese.contains("\n" + NOT_IN_LIST_ZH + "\n"), () -> inChinese + chinese);
  }

  private Desk.Run conversation(Desk desk, String sheet) {
    return desk.typing("", "", "", "", "")
        .run(
            "diagnose",
            "-g",
            "scam",
            "-p",
            "other",
            "--region",
            "NG",
            "--answer",
            "now=live",
            "--plain",
            "--sheet",
            directory.resolve(sheet).toString());
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
