package dev.walletdesk.catalog.loading;

import dev.walletdesk.catalog.loading.JsonValue.JsonArray;
import dev.walletdesk.catalog.loading.JsonValue.JsonObject;
import dev.walletdesk.catalog.loading.JsonValue.JsonString;
import dev.walletdesk.catalog.problem.Position;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where everything in a data file stands, by JSON pointer (RFC 6901). */
public final class SourceMap {

  private final JsonValue document;

  SourceMap(JsonValue document) {
    this.document = document;
  }

  /**
   * A text in all languages that are required, and perhaps in others.
   *
   * @param pointer where in the document it is
   * @param text what it says
   */
  public record Text(String pointer, LocalizedText text) {}

  /** Where the value at {@code pointer} begins; the value around it when there is none. */
  public Position of(String pointer) {
    JsonValue value = document;
    for (String token : tokens(pointer)) {
      JsonValue inner = inner(value, token);
      if (inner == null) {
        return value.at();
      }
      value = inner;
    }
    return value.at();
  }

  /** Where the name of the member at {@code pointer} stands; its object when there is none. */
  public Position ofName(String pointer) {
    JsonValue value = document;
    Position name = value.at();
    for (String token : tokens(pointer)) {
      JsonValue inner = inner(value, token);
      if (inner == null) {
        return value.at();
      }
      name = value instanceof JsonObject object ? object.names().get(token) : inner.at();
      value = inner;
    }
    return name;
  }

  /** All texts in several languages, in the order of the file. */
  public List<Text> texts() {
    List<Text> found = new ArrayList<>();
    collect("", document, found);
    return found;
  }

  /** {@code name} as a part of a pointer. */
  public static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static List<String> tokens(String pointer) {
    List<String> tokens = new ArrayList<>();
    for (String part : pointer.split("/", -1)) {
      tokens.add(part.replace("~1", "/").replace("~0", "~"));
    }
    return tokens.subList(1, tokens.size());
  }

  private static JsonValue inner(JsonValue value, String token) {
    if (value instanceof JsonObject object) {
      return object.members().get(token);
    }
    boolean isIndex = value instanceof JsonArray && token.matches("\\d{1,9}");
    List<JsonValue> elements = isIndex ? ((JsonArray) value).elements() : List.of();
    return isIndex && Integer.parseInt(token) < elements.size()
        ? elements.get(Integer.parseInt(token))
        : null;
  }

  private static Optional<LocalizedText> text(JsonObject object) {
    Map<Language, String> texts = new HashMap<>();
    for (Language language : Languages.all()) {
      if (object.members().get(language.code()) instanceof JsonString string) {
        texts.put(language, string.value());
      } else if (language.isRequired()) {
        return Optional.empty();
      }
    }
    return Optional.of(new LocalizedText(texts));
  }

  private static void collect(String pointer, JsonValue value, List<Text> found) {
    if (value instanceof JsonObject object) {
      text(object).ifPresent(text -> found.add(new Text(pointer, text)));
      object
          .members()
          .forEach((name, member) -> collect(pointer + "/" + escaped(name), member, found));
    } else if (value instanceof JsonArray array) {
      for (int i = 0; i < array.elements().size(); i++) {
        collect(pointer + "/" + i, array.elements().get(i), found);
      }
    }
  }
}
