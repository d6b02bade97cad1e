package dev.walletdesk.format.json;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas that the distribution has of walletdesk's documents. */
final class DistributedSchemas {

  static final Path DIRECTORY = Path.of("src/main/dist/schema");

  private static final String HOME = "https://walletdesk.dev/schema/";
  private static final JsonMapper JSON = new JsonMapper();

  private DistributedSchemas() {}

  /** A schema, or a part of one, and the file that references in it start from. */
  record Part(String file, JsonNode node) {

    /** What this refers to, if it is a reference; else itself. */
    Part resolved() {
      if (!node.has("$ref")) {
        return this;
      }
      URI target = URI.create(file).resolve(node.get("$ref").asString());
      return new Part(target.getPath(), tree(target.getPath()).at(target.getFragment())).resolved();
    }

    /** A part of this one. */
    Part at(String pointer) {
      return new Part(file, node.at(pointer));
    }
  }

  /** The schema of the documents called {@code name}. */
  static Part named(String name) {
    String file = name + ".schema.json";
    return new Part(file, tree(file));
  }

  private static JsonNode tree(String file) {
    return JSON.readTree(DIRECTORY.resolve(file).toFile());
  }

  /** The schema of the documents called {@code name}, which lets in only what it describes. */
  static Schema strict(String name) {
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemas(DistributedSchemas::at))
        .getSchema(SchemaLocation.of(HOME + name + ".schema.json"));
  }

  private static String at(String id) {
    if (!id.startsWith(HOME)) {
      return null;
    }
    JsonNode schema = tree(id.substring(HOME.length()));
    allowOnlyWhatIsDescribed(schema);
    return schema.toString();
  }

  /** A schema lets members be added later; what is written now must all be in it. */
  private static void allowOnlyWhatIsDescribed(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.path("type").asString("").equals("object")
        && object.has("properties")
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    node.forEach(DistributedSchemas::allowOnlyWhatIsDescribed);
  }
}
