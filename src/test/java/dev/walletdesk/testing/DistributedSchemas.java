package dev.walletdesk.testing;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas that the distribution has of walletdesk's documents. */
public final class DistributedSchemas {

  public static final Path DIRECTORY = Path.of("src/main/dist/schema");

  private static final String HOME = "https://walletdesk.dev/schema/";
  private static final JsonMapper JSON = new JsonMapper();

  private DistributedSchemas() {}

  /** A schema, or a part of one, and the file that references in it start from. */
  public record Part(String file, JsonNode node) {

    /** What this refers to, if it is a reference; else itself. */
    public Part resolved() {
      if (!node.has("$ref")) {
        return this;
      }
      URI target = URI.create(file).resolve(node.get("$ref").asString());
      return new Part(target.getPath(), tree(target.getPath()).at(target.getFragment())).resolved();
    }

    /** A part of this one. */
    public Part at(String pointer) {
      return new Part(file, node.at(pointer));
    }
  }

  /** The schema of the documents called {@code name}. */
  public static Part named(String name) {
    String file = name + ".schema.json";
    return new Part(file, tree(file));
  }

  private static JsonNode tree(String file) {
    return JSON.readTree(DIRECTORY.resolve(file).toFile());
  }

  /** The schema of the documents called {@code name}, as it is distributed. */
  public static Schema distributed(String name) {
    return schema(name, any -> {});
  }

  /** The schema of the documents called {@code name}, which lets in only what it describes. */
  public static Schema strict(String name) {
    return schema(name, DistributedSchemas::allowOnlyWhatIsDescribed);
  }

  private static Schema schema(String name, Consumer<JsonNode> change) {
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(id -> at(id, change)))
        .getSchema(SchemaLocation.of(HOME + name + ".schema.json"));
  }

  private static String at(String id, Consumer<JsonNode> change) {
    if (!id.startsWith(HOME)) {
      return null;
    }
    JsonNode schema = tree(id.substring(HOME.length()));
    change.accept(schema);
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
