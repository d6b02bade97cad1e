package dev.walletdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.testing.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipe by which a contact is refreshed does what it says; the day is 2026-11-22. */
class RefreshRecipeTest {

  private static final String HEADING = "### Refresh a contact\n";
  private static final Pattern JSON = Pattern.compile("(?ms)^```json\n(.*?)^```$");

  private static final String DOMAIN =
      "{ \"domain\": \"my-pay.example\", \"trust\": \"verified\", \"evidence\": "
          + "[{ \"url\": \"https://my-pay.example/\", \"kind\": \"official\" }] }";

  @TempDir private Path data;

  @Test
  void theExampleIsDueBeforeAndFreshAfter() throws IOException {
    List<String> examples = examples();
    assertEquals(2, examples.size());
    assertEquals(
        List.of(
            "my-pay: +44 20 7946 0001 (verified, 2024-05-01, independent sources: 1); look at"
                + " https://my-pay.example/contact"),
        due(examples.get(0)));
    assertEquals(List.of(), due(examples.get(1)));
  }

  /** What is due with the contact as it stands there; the data must be right. */
  private List<String> due(String contact) throws IOException {
    Path file = data.resolve("providers/my-pay.json");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        {
          "id": "my-pay",
          "name": { "zh": "我付", "en": "My Pay" },
          "domains": [%s],
          "contacts": [%s]
        }
        """
            .formatted(DOMAIN, contact));
    Desk.Run run = Desk.english().run("validate", "--stale", "365", data.toString());
    assertEquals(0, run.exitCode(), run::toString);
    return run.out().lines().filter(line -> line.startsWith("my-pay:")).toList();
  }

  private static List<String> examples() throws IOException {
    String text = Files.readString(Path.of(".github/CONTRIBUTING.md"));
    String recipe = text.substring(text.indexOf(HEADING) + HEADING.length());
    return JSON.matcher(recipe.substring(0, recipe.indexOf("\n### ")))
        .results()
        .map((MatchResult block) -> block.group(1))
        .toList();
  }
}
