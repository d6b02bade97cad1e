package dev.walletdesk.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.text.Languages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Warnings that the data explains. */
class AcceptedWarningsTest {

  @TempDir Path directory;
  private Sample sample;

  @BeforeEach
  void startWithDataThatIsRight() {
    sample = new Sample(directory);
  }

  @Test
  void anExplainedWarningIsSetApart() {
    sample.provider("\"95188\"", "\"95188123\"");
    sample.write("accepted-warnings.json", accepted("implausible-number", "95188123"));
    assertEquals("", sample.problems());
    ExplainedWarning explained = sample.validate().explained().get(0);
    assertEquals("implausible-number", explained.warning().key());
    assertEquals("A new number.", explained.reason().in(Languages.of("en")));
  }

  @Test
  void anExplanationThatExplainsNothingIsAWarning() {
    sample.write("accepted-warnings.json", accepted("implausible-number", "95188123"));
    assertEquals(
        """
        accepted-warnings.json:3:5: warning: there is no such warning about “95188123” (implausible-number in providers/sample-pay.json); remove the explanation [needless-explanation]
        """,
        sample.problems());
  }

  @Test
  void anExplanationOfAFileThatCannotBeReadIsLeftAlone() {
    sample.write("providers/sample-pay.json", "{");
    sample.write("accepted-warnings.json", accepted("implausible-number", "95188123"));
    assertEquals(
        """
        providers/sample-pay.json:1:2: error: the file ends here with a bracket or quotation mark still open
        """,
        sample.problems());
  }

  @Test
  void anErrorCannotBeExplained() {
    sample.provider("\"region\": \"CN\"", "\"region\": \"UK\"");
    sample.write("accepted-warnings.json", accepted("unknown-region", "UK"));
    assertEquals(
        """
        accepted-warnings.json:5:18: error: “unknown-region” is not possible here; use one of: implausible-number, near-duplicate-example, few-examples, wrong-language, no-way-out, late-remedy
        providers/sample-pay.json:14:17: error: “UK” is not a country; use an ISO 3166 code, for example GB and not UK
        """,
        sample.problems());
  }

  @Test
  void anExplanationHasAReasonInBothLanguages() {
    sample.provider("\"95188\"", "\"95188123\"");
    sample.write(
        "accepted-warnings.json",
        accepted("implausible-number", "95188123").replace(", \"en\": \"A new number.\"", ""));
    assertEquals(
        """
        accepted-warnings.json:7:17: error: “en” is missing here; every text needs Chinese (zh) and English (en)
        providers/sample-pay.json:12:16: warning: “95188123” does not look like a number in CN [implausible-number]
        """,
        sample.problems());
  }

  @Test
  void theSchemaNamesEveryKindOfWarning() throws Exception {
    String schema =
        Files.readString(Catalogs.SHIPPED.resolve("schema/accepted-warnings.schema.json"));
    String kinds =
        WarningKind.ids().stream()
            .map(kind -> "\"" + kind + "\"")
            .collect(Collectors.joining(", ", "[", "]"));
    assertTrue(schema.contains("\"enum\": " + kinds), kinds);
  }

  private static String accepted(String warning, String about) {
    return """
        {
          "accepted": [
            {
              "file": "providers/sample-pay.json",
              "warning": "%s",
              "about": "%s",
              "reason": { "zh": "新号码。", "en": "A new number." }
            }
          ]
        }
        """
        .formatted(warning, about);
  }
}
