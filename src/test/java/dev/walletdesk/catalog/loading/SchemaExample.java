package dev.walletdesk.catalog.loading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A document that has every member that a schema knows, and one more in each object. */
final class SchemaExample {

  /** What no schema knows. */
  static final String UNKNOWN = "x-unknown";

  private static final JsonMapper MAPPER = new JsonMapper();

  private final JsonNode root;
  private final Map<String, Set<String>> names = new TreeMap<>();
  private final Object document;

  SchemaExample(Path schema) {
    root = MAPPER.readTree(schema.toFile());
    document = value("", root);
  }

  String text() {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document);
  }

  /** The names that the schema knows in each object that may have no others, by JSON pointer. */
  Map<String, Set<String>> names() {
    return names;
  }

  private Object value(String pointer, JsonNode schema) {
    JsonNode node = resolved(schema);
    if (node.has("properties")) {
      return object(pointer, node, members(node));
    } else if (node.has("items")) {
      return list(pointer, resolved(node.get("items")));
    } else if (node.path("additionalProperties").isObject()) {
      return Map.of("any", value(pointer + "/any", node.get("additionalProperties")));
    }
    return node.has("enum") ? node.get("enum").get(0).asString() : "text";
  }

  /** One element; where the members depend on a kind, one of each. */
  private List<Object> list(String pointer, JsonNode items) {
    List<Object> elements = new ArrayList<>();
    for (JsonNode rule : items.path("allOf")) {
      JsonNode then = resolved(rule.path("then"));
      JsonNode kind = rule.path("if").path("properties").path("kind").path("const");
      if (then.has("properties") && kind.isString()) {
        Map<String, JsonNode> members = members(items);
        members.putAll(members(then));
        Map<String, Object> element = object(pointer + "/" + elements.size(), items, members);
        element.put("kind", kind.asString());
        elements.add(element);
      }
    }
    return elements.isEmpty() ? List.of(value(pointer + "/0", items)) : elements;
  }

  private Map<String, Object> object(String pointer, JsonNode node, Map<String, JsonNode> members) {
    Map<String, Object> object = new LinkedHashMap<>();
    members.forEach((name, member) -> object.put(name, value(pointer + "/" + name, member)));
    if (isClosed(node) && !isByLanguage(members)) {
      names.put(pointer, new TreeSet<>(members.keySet()));
      object.put(UNKNOWN, "text");
    }
    return object;
  }

  private static boolean isClosed(JsonNode node) {
    return node.path("additionalProperties").isBoolean()
        || node.path("unevaluatedProperties").isBoolean();
  }

  /** Which languages there are is no matter of the schema alone. */
  private static boolean isByLanguage(Map<String, JsonNode> members) {
    return members.containsKey("zh") && members.containsKey("en");
  }

  private static Map<String, JsonNode> members(JsonNode node) {
    Map<String, JsonNode> members = new LinkedHashMap<>();
    node.path("properties").properties().forEach(one -> members.put(one.getKey(), one.getValue()));
    return members;
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? resolved(root.at(node.get("$ref").asString().substring(1))) : node;
  }
}
