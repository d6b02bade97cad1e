package dev.walletdesk.catalog.loading;

import dev.walletdesk.catalog.problem.Position;
import java.util.List;
import java.util.Map;

/** A JSON value that knows where in its file it stands. */
sealed interface JsonValue {

  /** Where it begins. */
  Position at();

  /** The message key of what it is, for error messages. */
  String kind();

  /** An object; {@code names} tells where each member's name stands. */
  record JsonObject(Position at, Map<String, JsonValue> members, Map<String, Position> names)
      implements JsonValue {
    @Override
    public String kind() {
      return "object";
    }
  }

  /** An array. */
  record JsonArray(Position at, List<JsonValue> elements) implements JsonValue {
    @Override
    public String kind() {
      return "list";
    }
  }

  /** A string. */
  record JsonString(Position at, String value) implements JsonValue {
    @Override
    public String kind() {
      return "string";
    }
  }

  /** A number, {@code true}, {@code false} or {@code null}: walletdesk's data has none of them. */
  record JsonScalar(Position at, String kind) implements JsonValue {}
}
