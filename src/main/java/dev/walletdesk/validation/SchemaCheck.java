package dev.walletdesk.validation;

import static java.util.stream.Collectors.joining;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.walletdesk.catalog.Position;
import dev.walletdesk.catalog.Severity;
import dev.walletdesk.catalog.loading.Places;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Every file fits its JSON Schema. What reading finds as well is told once, in the words of
 * reading; for the rules that only the schema has, the commonest have messages of their own.
 */
final class SchemaCheck implements Check {

  /** The end of a rule's place in its schema, and the message about it. */
  private static final Map<String, String> MESSAGES = new LinkedHashMap<>();

  static {
    MESSAGES.put("/guideLine/not", "phone-number-in-text");
    MESSAGES.put("/dependentSchemas/instead/properties/trust/const", "needless-instead");
    MESSAGES.put("/languages/items/pattern", "bad-language");
    MESSAGES.put("/domain/properties/domain/pattern", "bad-domain");
    MESSAGES.put("/id/pattern", "bad-id");
    MESSAGES.put("/region/pattern", "bad-region");
    MESSAGES.put("/region/items/pattern", "bad-region");
    MESSAGES.put("/evidence/properties/url/pattern", "bad-url");
  }

  private final Path directory;
  private final Map<String, Schema> schemas = new HashMap<>();

  /** Takes the schemas from {@code directory}. */
  SchemaCheck(Path directory) {
    this.directory = directory;
  }

  @Override
  public void check(Material material, Findings findings) {
    for (CheckedFile checked : material.files()) {
      checked.file().places().ifPresent(places -> check(checked, places, findings));
    }
  }

  private void check(CheckedFile checked, Places places, Findings findings) {
    Path path = checked.file().path();
    Schema schema = schemas.computeIfAbsent(checked.schema(), this::load);
    for (Error error : schema.validate(text(path), InputFormat.JSON)) {
      Position at = position(error, places);
      String rule = String.valueOf(error.getSchemaLocation());
      String key =
          MESSAGES.entrySet().stream()
              .filter(entry -> rule.endsWith(entry.getKey()))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse("schema");
      if (error.getKeyword().equals("enum")) {
        findings.add(path, at, Severity.ERROR, "not-one-of", subject(error), possible(error));
      } else {
        String about = key.equals("schema") ? rule : subject(error);
        findings.add(path, at, Severity.ERROR, key, about);
      }
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

  private static Position position(Error error, Places places) {
    String pointer = error.getInstanceLocation().toString();
    return error.getProperty() == null || error.getKeyword().equals("required")
        ? places.of(pointer)
        : places.ofName(pointer + "/" + Places.escaped(error.getProperty()));
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
