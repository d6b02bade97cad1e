package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import dev.walletdesk.testing.Desk;
import dev.walletdesk.testing.DistributedSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateTest {

  private static final String PROVIDER =
      """
      {
        "id": "my-pay",
        "name": { "zh": "我付", "en": "My Pay" },
        "contacts": [
          {
            "channel": "phone",
            "value": "%s",
            "label": { "zh": "热线", "en": "Hotline" },
            "region": "CN",
            "trust": "unconfirmed",
            "purpose": ["%s"],
            "evidence": [{ "url": "https://my-pay.example", "kind": "other", "seen": "2025-03" }]
          }
        ]
      }
      """;

  @TempDir Path directory;

  @Test
  @Tag("slow")
  void theBuiltInDataIsSummedUp() {
    Desk.Run run = Desk.english().run("validate");
    assertEquals(0, run.exitCode(), run::toString);
    assertEquals("", run.err());
    assertTrue(run.out().matches("Guides: \\d+\\. Paths walked: \\d+\\. (?s:.*)"), run::toString);
    assertTrue(run.out().contains("without a source: 0."), run::toString);
    assertTrue(run.out().contains("\nErrors: 0. Warnings: 0. Warnings explained in the data: "));
  }

  @Test
  void aDirectoryIsCheckedOnTopOfTheBuiltInData() throws IOException {
    provider("95577", "payment-failed");
    Desk.Run run = validate(Desk.english());
    assertEquals(0, run.exitCode(), run::toString);
    assertEquals(
        """
        Guides: 0. Paths walked: 0.
        Providers: 1. Authorities: 0. Contacts: 0 verified, 0 corroborated, 1
        unconfirmed, 0 wrong, 0 retired.
        Oldest evidence: 2025-03 (my-pay, 95577).
        Errors: 0. Warnings: 0. Warnings explained in the data: 0.
        """,
        run.out());
  }

  @Test
  void anErrorMakesTheExitCodeOne() throws IOException {
    provider("95188", "payment-faild");
    Desk.Run run = validate(Desk.english());
    assertEquals(1, run.exitCode(), run::toString);
    assertEquals("", run.err());
    assertEquals(
        """
        DIR/providers/my-pay.json:7:16: error: “95188” is already a number of alipay; a number has one owner
        DIR/providers/my-pay.json:11:18: error: there is no guide “payment-faild”; did you mean payment-failed?

        Guides: 0. Paths walked: 0.
        Providers: 1. Authorities: 0. Contacts: 0 verified, 0 corroborated, 1
        unconfirmed, 0 wrong, 0 retired.
        Oldest evidence: 2025-03 (my-pay, 95188).
        Errors: 2. Warnings: 0. Warnings explained in the data: 0.
        """,
        run.out().replace(directory.toString(), "DIR"));
  }

  @Test
  void whatReplacesBuiltInDataIsToBlameForConflictsWithIt() throws IOException {
    Path file = directory.resolve("providers/alipay.json");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, PROVIDER.formatted("95017", "payment-failed").replace("my-pay", "alipay"));
    Desk.Run run = validate(Desk.english());
    assertEquals(1, run.exitCode(), run::toString);
    assertTrue(
        run.out()
            .startsWith(
                file
                    + ":7:16: error: “95017” is already a number of wechat-pay;"
                    + " a number has one owner\n\n"),
        run::toString);
  }

  @Test
  void aWarningLeavesTheExitCodeZero() throws IOException {
    provider("955", "payment-failed");
    Desk.Run run = validate(Desk.chinese());
    assertEquals(0, run.exitCode(), run::toString);
    assertEquals(
        """
        DIR/providers/my-pay.json:7:16: 警告：“955”不像是 CN 的号码。 [implausible-number]

        指南 0 份，走过 0 条路径。
        钱包 1 个，机构 0 个；联系方式：已核实 0，多方印证 0，未证实 1，错误 0，停用 0。
        最旧的来源：2025-03（my-pay，955）。
        错误 0 处，警告 1 处；另有 0 处警告在数据里说明了原因。
        """,
        run.out().replace(directory.toString(), "DIR"));
  }

  @Test
  void whatDataSaysReachesTheTerminalWithoutEscapes() throws IOException {
    provider("955\\u001b[2J", "payment-failed");
    Desk.Run run = validate(Desk.english());
    assertEquals(1, run.exitCode(), run::toString);
    assertFalse(run.out().contains("\u001B"), run::toString);
  }

  @Test
  void theJsonDocumentTellsTheSame() throws IOException {
    provider("955", "payment-failed");
    Desk.Run run = Desk.english().run("validate", "--json", directory.toString());
    assertEquals(0, run.exitCode(), run::toString);
    assertEquals(
        """
        {
          "schema" : "walletdesk.validation/1",
          "valid" : true,
          "problems" : [
            {
              "file" : "DIR/providers/my-pay.json",
              "line" : 7,
              "column" : 16,
              "severity" : "warning",
              "problem" : "implausible-number",
              "arguments" : [
                "955",
                "CN"
              ],
              "message" : "“955” does not look like a number in CN"
            }
          ],
          "explained" : [ ],
          "summary" : {
            "guides" : 0,
            "paths" : 0,
            "questions" : {
              "median" : 0,
              "longest" : 0
            },
            "claims" : {
              "count" : 0,
              "withoutSource" : 0
            },
            "byGuide" : [ ],
            "providers" : 1,
            "authorities" : 0,
            "contacts" : {
              "verified" : 0,
              "corroborated" : 0,
              "unconfirmed" : 1,
              "wrong" : 0,
              "retired" : 0
            },
            "oldestEvidence" : {
              "seen" : "2025-03",
              "party" : "my-pay",
              "value" : "955"
            },
            "regions" : [
              {
                "region" : "CN",
                "providers" : 1,
                "authorities" : 0,
                "contacts" : {
                  "verified" : 0,
                  "corroborated" : 0,
                  "unconfirmed" : 1,
                  "wrong" : 0,
                  "retired" : 0
                },
                "newestEvidence" : "2025-03",
                "oldestEvidence" : "2025-03"
              }
            ]
          }
        }
        """,
        run.out().replace(directory.toString(), "DIR"));
  }

  @Test
  @Tag("slow")
  void theJsonDocumentFitsItsSchema() throws IOException {
    provider("955", "payment-faild");
    Schema schema = DistributedSchemas.distributed("validation");
    String builtIn = Desk.chinese().run("validate", "--json").out();
    assertEquals(List.of(), schema.validate(builtIn, InputFormat.JSON));
    String broken = Desk.english().run("validate", "--json", directory.toString()).out();
    assertEquals(List.of(), schema.validate(broken, InputFormat.JSON));
    String misnamed = broken.replace("\"severity\"", "\"level\"");
    assertEquals(2, schema.validate(misnamed, InputFormat.JSON).size());
  }

  @Test
  void aDirectoryThatIsNotThereIsWrongUsage() {
    Desk.Run run = Desk.english().run("validate", "nowhere");
    assertEquals(2, run.exitCode(), run::toString);
    assertEquals("", run.out());
    assertEquals("There is no directory nowhere. Check the path.\n", run.err());
  }

  @Test
  void aDirectoryWithoutDataIsWrongUsage() {
    Desk.Run run = validate(Desk.chinese());
    assertEquals(2, run.exitCode(), run::toString);
    assertEquals(
        "DIR 里没有 walletdesk 的数据。应当有 guides/、providers/ 或 authorities.json。\n",
        run.err().replace(directory.toString(), "DIR"));
  }

  private Desk.Run validate(Desk desk) {
    return desk.run("validate", directory.toString());
  }

  private void provider(String number, String purpose) throws IOException {
    Path file = directory.resolve("providers/my-pay.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, PROVIDER.formatted(number, purpose));
  }
}
