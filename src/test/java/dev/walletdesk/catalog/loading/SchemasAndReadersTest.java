package dev.walletdesk.catalog.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.walletdesk.catalog.Origin;
import dev.walletdesk.catalog.problem.Position;
import dev.walletdesk.catalog.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shape of the data is stated in schemas, for people, and in readers; both say the same. */
class SchemasAndReadersTest {

  private static final Path SCHEMAS = Path.of("data/schema");

  @TempDir private Path directory;

  @Test
  void guides() throws IOException {
    check("guide", fields -> GuideReader.read(fields, Origin.BUILT_IN));
  }

  @Test
  void providers() throws IOException {
    check("provider", fields -> PartyReader.provider(fields, Origin.BUILT_IN));
  }

  @Test
  void authorities() throws IOException {
    check("authorities", fields -> PartyReader.authorities(fields, Origin.BUILT_IN));
  }

  @Test
  void acceptedWarnings() throws IOException {
    check("accepted-warnings", AcceptedWarningReader::read);
  }

  @Test
  void patterns() throws IOException {
    check("pattern", fields -> PatternReader.pattern(fields, Origin.BUILT_IN));
  }

  @Test
  void cues() throws IOException {
    check("cue", fields -> PatternReader.cue(fields, Origin.BUILT_IN));
  }

  @Test
  void thereAreNoOtherSchemas() throws IOException {
    try (Stream<Path> files = Files.list(SCHEMAS)) {
      assertEquals(
          Set.of("guide", "provider", "authorities", "accepted-warnings", "pattern", "cue"),
          files
              .map(file -> file.getFileName().toString().replace(".schema.json", ""))
              .collect(Collectors.toSet()));
    }
  }

  /** A member that nobody knows makes the reader say which names it knows there. */
  private void check(String schema, Function<ObjectReader, ?> reader) throws IOException {
    SchemaExample example = new SchemaExample(SCHEMAS.resolve(schema + ".schema.json"));
    Path file = Files.writeString(directory.resolve("text.json"), example.text());
    ReadFile<?> read = DataFile.read(file, reader::apply);
    assertFalse(example.names().isEmpty());
    assertEquals(example.names(), namesRead(read, example.names().keySet()));
  }

  private static Map<String, Set<String>> namesRead(ReadFile<?> file, Set<String> pointers) {
    Map<String, Set<String>> names = new TreeMap<>();
    for (String pointer : pointers) {
      Position at = file.places().orElseThrow().ofName(pointer + "/" + SchemaExample.UNKNOWN);
      for (Problem problem : file.problems()) {
        if (problem.key().equals("unknown-name") && problem.at().equals(at)) {
          names.put(pointer, new TreeSet<>(List.of(problem.arguments().get(1).split(", "))));
        }
      }
    }
    return names;
  }
}
