package dev.walletdesk.catalog.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.testing.Catalogs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a file, by the key of its message. */
class DataProblemsTest {

  @TempDir private Path directory;

  private static String small(String file) throws IOException {
    return Files.readString(Catalogs.SMALL.resolve(file));
  }

  private void write(String file, byte[] bytes) throws IOException {
    Path path = directory.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, bytes);
  }

  /** What is told when {@code old} stands in a file of the small data as {@code changed}. */
  private List<String> told(String file, String old, String changed) throws IOException {
    String sound = small(file);
    assertEquals(true, sound.contains(old), old);
    int at = sound.indexOf(old);
    String broken = sound.substring(0, at) + changed + sound.substring(at + old.length());
    write(file, broken.getBytes(StandardCharsets.UTF_8));
    DirectoryReader reader = new DirectoryReader(DataDirectory.added(directory));
    List<? extends ReadFile<?>> files =
        file.startsWith("guides")
            ? reader.guides()
            : file.startsWith("providers") ? reader.providers() : reader.authorities();
    return files.get(0).problems().stream()
        .map(problem -> problem.key() + " " + String.join(" ", problem.arguments()).strip())
        .map(String::strip)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "\"id\": \"calm\",       \"id\": \"when\",          duplicate-id when",
        "\"id\": \"calm\",       \"id\": \"provider\",      reserved-id provider",
        "\"id\": \"calm\",       \"id\": \"Calm down\",     bad-id Calm down",
        "\"id\": \"calm\",       \"id\": \"\",              blank",
        "\"tone\": \"warning\",  \"tone\": \"WARNING\",     `not-one-of WARNING info, warning`",
        "\"tone\": \"warning\",  \"tone\": \"loud\",        `not-one-of loud info, warning`",
        "\"kind\": \"official\", \"kind\": null,            wrong-kind.string.null",
        "\"phone\",              true,                      wrong-kind.string.boolean"
      })
  void aGuide(String old, String changed, String first) throws IOException {
    assertEquals(first, told("guides/lost-money.json", old, changed).get(0));
  }

  @Test
  void whatIsMissingIsToldOnce() throws IOException {
    assertEquals(
        List.of("missing title"),
        told(
            "guides/lost-money.json",
            "\"title\": {\n    \"zh\": \"钱不见了\",\n    \"en\": \"Money is gone\"\n  },",
            ""));
    assertEquals(
        List.of("missing urgency"), told("guides/lost-money.json", "\"urgency\": \"urgent\",", ""));
    assertEquals(
        List.of("missing related"),
        told("guides/lost-money.json", "\"related\": [\n    \"found-money\"\n  ],", ""));
  }

  @Test
  void aProvider() throws IOException {
    String file = "providers/globe.json";
    assertEquals(List.of("hours-need-zone"), told(file, "\"timeZone\": \"America/New_York\",", ""));
    assertEquals(
        List.of("bad-hours Mo-Xx 09:00-18:00; Sa 10:00-16:00 America/New_York"),
        told(file, "Mo-Fr", "Mo-Xx"));
    assertEquals(List.of("wrong-without-note"), told(file, "\"corroborated\"", "\"wrong\""));
    assertEquals(List.of("bad-region us"), told(file, "\"US\"", "\"us\""));
    assertEquals(List.of(), told(file, "\"US\"", "\"EU\""));
    assertEquals(List.of("blank", "bad-region"), told(file, "\"US\"", "\" \""));
    assertEquals(
        List.of("bad-url mailto:help@globe.example"),
        told(file, "https://globe.example/help", "mailto:help@globe.example"));
    assertEquals(
        List.of("bad-url https:///help"),
        told(file, "https://globe.example/help", "https:///help"));
    assertEquals(
        List.of("bad-url https://a b/"), told(file, "https://globe.example/help", "https://a b/"));
    assertEquals(List.of("blank"), told(file, "https://globe.example/help", ""));
    assertEquals(List.of(), told(file, "https://globe.example/help", "http://globe.example/"));
    assertEquals(
        List.of("missing evidence", "unknown-name"),
        told(file, "\"evidence\": [", "\"proof\": [").stream()
            .map(line -> line.startsWith("unknown") ? "unknown-name" : line)
            .toList());
    assertEquals(List.of("bad-date 2026-13"), told(file, "2026-03", "2026-13"));
    assertEquals(List.of("id-not-name globe2 globe"), told(file, "\"globe\"", "\"globe2\""));
    assertEquals(List.of("wrong-kind.string.list"), told(file, "\"globe\"", "[]"));
    assertEquals(
        List.of("wrong-kind.list.string"),
        told(file, "[\n    \"huanqiu\",\n    \"hq\"\n  ]", "\"hq\""));
  }

  @Test
  void theAuthorities() throws IOException {
    String file = "authorities.json";
    assertEquals(List.of("bad-region China"), told(file, "\"CN\"", "\"China\""));
    assertEquals(
        List.of("missing-language en"),
        told(file, ",\n        \"en\": \"CN complaints line\"", ""));
  }

  private List<String> toldOf(byte[] bytes) throws IOException {
    write("guides/one.json", bytes);
    List<ReadFile<Guide>> files = new DirectoryReader(DataDirectory.added(directory)).guides();
    assertEquals("one", files.get(0).promisedId());
    return files.get(0).problems().stream()
        .map(problem -> problem.at().line() + ":" + problem.at().column() + " " + problem.key())
        .toList();
  }

  private List<String> toldOf(String text) throws IOException {
    return toldOf(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aDocumentThatIsNoSoundJson() throws IOException {
    assertEquals(List.of("1:1 empty-file"), toldOf(""));
    assertEquals(List.of("1:1 empty-file"), toldOf(" \n"));
    assertEquals(List.of("2:2 after-document"), toldOf("{}\n {}").subList(0, 1));
    assertEquals("too-deep", toldOf("[".repeat(33) + "]".repeat(33)).get(0).split(" ", -1)[1]);
    assertEquals("1:1 wrong-kind.object.list", toldOf("[".repeat(32) + "]".repeat(32)).get(0));
    assertEquals("1:1 wrong-kind.object.number", toldOf("1.5").get(0));
    assertEquals("1:1 wrong-kind.object.number", toldOf("7").get(0));
    assertEquals(
        List.of("2:3 not-utf8"), toldOf("{}\nab\u00e9".getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void aFileOfMoreThanFourMegabytesIsNotRead() throws IOException {
    String full = "{}" + " ".repeat((4 << 20) - 2);
    assertEquals("1:1 missing", toldOf(full).get(0));
    assertEquals(List.of("1:1 too-large"), toldOf(full + " "));
  }
}
