package dev.walletdesk.validation;

import static java.util.stream.Collectors.joining;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.walletdesk.catalog.loading.ReadFile;
import dev.walletdesk.catalog.loading.SourceMap;
import dev.walletdesk.catalog.problem.Position;
import dev.walletdesk.catalog.problem.ProblemLimit;
import dev.walletdesk.catalog.problem.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Every file fits its JSON Schema. What reading finds as well is told once, in the words of
 * reading; for the rules that only the schema has, the commonest have messages of their own.
 */
final class SchemaCheck implements Check {

  /** The end of a rule's place in its schema, and the message about it. */
  private static final Map<String, String> MESSAGES =
      Map.of(
          "/guideLine/not", "phone-number-in-text",
          "/dependentSchemas/instead/properties/trust/enum", "needless-instead",
          "/languages/items/pattern", "bad-language",
          "/domain/properties/domain/pattern", "bad-domain",
          "/id/pattern", "bad-id",
          "/region/pattern", "bad-region",
          "/region/items/pattern", "bad-region",
          "/evidence/properties/url/pattern", "bad-url",
          "/evidence/properties/archive/pattern", "bad-archive");

  private final Path directory;
  private final Map<String, Schema> schemas = new HashMap<>();

  /** Takes the schemas from {@code directory}. */
  SchemaCheck(Path directory) {
    this.directory = directory;
  }

  @Override
  public void check(CheckedData data, Findings findings) {
    List<CheckedFile> files =
        data.files().stream()
            .filter(file -> file.file().places().isPresent())
            // Who has that many to mend need not wait for more.
            .filter(file -> file.file().problems().size() < ProblemLimit.IN_A_FILE)
            .toList();
    files.forEach(file -> schemas.computeIfAbsent(file.schema(), this::load));
    List<List<Error>> errors = files.parallelStream().map(this::errors).toList();
    for (int i = 0; i < files.size(); i++) {
      ReadFile<?> file = files.get(i).file();
      errors.get(i).forEach(error -> tell(error, file, findings));
    }
    findings.settle();
  }

  private List<Error> errors(CheckedFile file) {
    return schemas.get(file.schema()).validate(text(file.file().path()), InputFormat.JSON);
  }

  private static void tell(Error error, ReadFile<?> file, Findings findings) {
    Position at = position(error, file.places().orElseThrow());
    String rule = String.valueOf(error.getSchemaLocation());
    Optional<String> key =
        MESSAGES.entrySet().stream()
            .filter(entry -> rule.endsWith(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    if (key.isPresent()) {
      findings.add(file.path(), at, Severity.ERROR, key.get(), subject(error));
    } else if (error.getKeyword().equals("enum")) {
      findings.add(file.path(), at, Severity.ERROR, "not-one-of", subject(error), possible(error));
    } else {
      findings.add(file.path(), at, Severity.ERROR, "schema", rule);
    }
  }

  private static String possible(Error error) {
    return error.getSchemaNode().valueStream().map(JsonNode::asString).collect(joining(", "));
  }

  /** What breaks the rule: the name of a member, or a value. */
  private static String subject(Error error) {
    return error.getProperty() != null
        ? error.getProperty()
        : error.getInstanceNode().asString(error.getInstanceNode().toString());
  }

  private static Position position(Error error, SourceMap places) {
    String pointer = error.getInstanceLocation().toString();
    return error.getProperty() == null || error.getKeyword().equals("required")
        ? places.of(pointer)
        : places.ofName(pointer + "/" + SourceMap.escaped(error.getProperty()));
  }

  private Schema load(String name) {
    Path path = directory.resolve(name + ".schema.json");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text(path), InputFormat.JSON);
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
