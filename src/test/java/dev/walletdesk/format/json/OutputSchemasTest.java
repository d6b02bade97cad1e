package dev.walletdesk.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.walletdesk.testing.Desk;
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
import tools.jackson.databind.node.ObjectNode;

/** Each JSON document fits its schema in the distribution, which describes every member of it. */
class OutputSchemasTest {

  private static final Path SCHEMAS = Path.of("src/main/dist/schema");
  private static final JsonMapper MAPPER = new JsonMapper();

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
    "validation, validate --json"
  })
  void theDocumentFitsItsSchema(String schema, String command) throws IOException {
    assertFits(schema, Desk.english().run(command.split(" ", -1)).out());
  }

  @Test
  void eachLineForABotFitsItsSchema() throws IOException {
    List<String> lines =
        Desk.english()
            .run("export", "faq", "--format", "jsonl", "--provider", "wechat-pay")
            .out()
            .lines()
            .toList();
    assertEquals(33, lines.size());
    for (String line : lines) {
      assertFits("faq-guide", line);
    }
  }

  @Test
  void theEndOfAConversationFitsItsSchema() throws IOException {
    String end =
        Desk.english()
            .run(
                ("diagnose --json -g payment-failed -p paypal --answer region=CN --answer"
                        + " money=not-sure --answer screen=not-sure --answer look-in-bill=unsolved"
                        + " --answer network=unsolved --answer other-way=unsolved")
                    .split(" ", -1))
            .out();
    assertEquals("handoff", MAPPER.readTree(end).at("/next/kind").asString());
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
  void whatIsMisnamedDoesNotFit() throws IOException {
    String document = Desk.english().run("contacts", "alipay", "--format", "json").out();
    String misnamed = document.replaceFirst("\"trust\"", "\"confidence\"");
    assertFalse(errors("contacts", misnamed).isEmpty(), misnamed);
  }

  private static void assertFits(String schema, String document) throws IOException {
    assertEquals(List.of(), errors(schema, document), document);
  }

  private static List<Error> errors(String name, String document) throws IOException {
    JsonNode tree = MAPPER.readTree(SCHEMAS.resolve(name + ".schema.json").toFile());
    allowOnlyWhatIsDescribed(tree);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(tree.toString(), InputFormat.JSON);
    return schema.validate(document, InputFormat.JSON);
  }

  /** A schema lets members be added later; what is written now must all be in it. */
  private static void allowOnlyWhatIsDescribed(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.path("type").asString().equals("object")
        && object.has("properties")) {
      object.put("additionalProperties", false);
    }
    node.forEach(OutputSchemasTest::allowOnlyWhatIsDescribed);
  }
}
