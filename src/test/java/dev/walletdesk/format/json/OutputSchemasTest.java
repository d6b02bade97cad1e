package dev.walletdesk.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.testing.Desk;
import dev.walletdesk.testing.DistributedSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Each JSON document fits its schema in the distribution, which describes every member of it. */
@Tag("slow")
class OutputSchemasTest {

  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource({
    "contacts, contacts --all --format json",
    "contacts, export contacts --all --format json",
    "guides, guides --json",
    "faq, export faq --format json",
    "faq, export faq --format json --provider alipay --provider paypal --provider cash-app",
    "diagnosis, diagnose --json",
    "diagnosis, diagnose --json 付了钱商家说没收到",
    "diagnosis, diagnose --json -g payment-failed",
    "diagnosis, diagnose --json -g payment-failed --answer money=not-taken --answer screen=limit",
    "diagnosis, diagnose --json -g scam -p alipay --answer now=live",
    "search, search --json my payment failed",
    "search, search --json 今天吃什么",
    "check, check --json 95188",
    "check, check --json 951888",
    "check, check --json 400-606-5500",
    "check, check --json https://www.alipay.com",
    "check, check --json 您的包裹因地址不详退回，请到http://kuaidi.example/a补填并付1元改派费，微信kefu_001",
    "check, check --json 【支付宝】您的验证码是123456，如非本人操作请致电95188",
    "validation, validate --json"
  })
  void theDocumentFitsItsSchema(String schema, String command) {
    assertFits(schema, Desk.english().run(command.split(" ", -1)).out());
  }

  @Test
  void eachLineForABotFitsItsSchema() {
    List<String> lines =
        Desk.english()
            .run("export", "faq", "--format", "jsonl", "--provider", "wechat-pay")
            .out()
            .lines()
            .toList();
    assertEquals(Catalogs.shipped().guides().size(), lines.size());
    for (String line : lines) {
      assertFits("faq-guide", line);
    }
  }

  @Test
  void theEndOfAConversationFitsItsSchema() {
    String end =
        Desk.english()
            .run(
                ("diagnose --json -g payment-failed -p paypal --answer region=CN --answer"
                        + " money=not-sure --answer screen=not-sure --answer look-in-bill=unsolved"
                        + " --answer network=unsolved --answer other-way=unsolved")
                    .split(" ", -1))
            .out();
    assertEquals("handoff", new JsonMapper().readTree(end).at("/next/kind").asString());
    assertFits("diagnosis", end);
  }

  @Test
  void aCaseSheetFitsItsSchema() throws IOException {
    Path sheet = directory.resolve("case.json");
    Desk.english()
        .typing("1")
        .run(
            ("diagnose -g payment-failed -p alipay --sheet "
                    + sheet
                    + " --answer money=not-sure"
                    + " --answer screen=not-sure --answer look-in-bill=unsolved"
                    + " --answer network=unsolved --answer other-way=unsolved")
                .split(" ", -1));
    assertFits("case", Files.readString(sheet));
  }

  @Test
  void whatIsMisnamedDoesNotFit() {
    String document = Desk.english().run("contacts", "alipay", "--format", "json").out();
    String misnamed = document.replaceFirst("\"trust\"", "\"confidence\"");
    assertFalse(errors("contacts", misnamed).isEmpty(), misnamed);
  }

  private static void assertFits(String schema, String document) {
    assertEquals(List.of(), errors(schema, document), document);
  }

  private static List<Error> errors(String name, String document) {
    return DistributedSchemas.strict(name).validate(document, InputFormat.JSON);
  }
}
