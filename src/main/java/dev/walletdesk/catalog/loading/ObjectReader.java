package dev.walletdesk.catalog.loading;

import dev.walletdesk.catalog.loading.JsonValue.JsonArray;
import dev.walletdesk.catalog.loading.JsonValue.JsonObject;
import dev.walletdesk.catalog.loading.JsonValue.JsonString;
import dev.walletdesk.catalog.problem.Position;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.LocalizedText;
import dev.walletdesk.text.Sanitizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the members of one JSON object. Whatever is missing or of the wrong kind is told, and a
 * placeholder stands in for it so that the rest of the file is checked too; a file with a problem
 * is never used.
 */
final class ObjectReader {

  private static final Pattern ID = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

  /** Stands in for a text that is not there. */
  static final LocalizedText NO_TEXT = new LocalizedText(Map.of());

  private final JsonObject object;
  private final Problems problems;
  private final Set<String> read = new HashSet<>();

  private ObjectReader(JsonObject object, Problems problems) {
    this.object = object;
    this.problems = problems;
  }

  /** Reads an object with {@code reader}, then tells of members that it did not ask for. */
  static <T> T read(JsonValue value, Problems problems, Function<ObjectReader, T> reader) {
    JsonObject object;
    if (value instanceof JsonObject found) {
      object = found;
    } else {
      wrongKind(problems, value, "object");
      object = new JsonObject(value.at(), Map.of(), Map.of());
    }
    ObjectReader fields = new ObjectReader(object, problems);
    T result = reader.apply(fields);
    fields.tellUnknown();
    return result;
  }

  Position at() {
    return object.at();
  }

  Position at(String name) {
    JsonValue value = object.members().get(name);
    return value == null ? object.at() : value.at();
  }

  boolean has(String name) {
    return object.members().containsKey(name);
  }

  Set<String> names() {
    return object.members().keySet();
  }

  Problems problems() {
    return problems;
  }

  /**
   * The members that are named after languages; those that are not required may be left out.
   *
   * @param reader reads the member with the code of a language
   */
  <T> Map<Language, T> byLanguage(Function<String, T> reader) {
    Map<Language, T> found = new LinkedHashMap<>();
    for (Language language : Languages.all()) {
      read.add(language.code());
      if (language.isRequired() || has(language.code())) {
        found.put(language, reader.apply(language.code()));
      }
    }
    return Collections.unmodifiableMap(found);
  }

  Optional<JsonValue> optional(String name) {
    read.add(name);
    return Optional.ofNullable(object.members().get(name));
  }

  private Optional<JsonValue> required(String name) {
    Optional<JsonValue> value = optional(name);
    if (value.isEmpty()) {
      problems.add(object.at(), "missing", name);
    }
    return value;
  }

  String string(String name) {
    return required(name).map(value -> string(value, problems)).orElse("");
  }

  Optional<String> optionalString(String name) {
    return optional(name).map(value -> string(value, problems));
  }

  /** A string that names something in data and scripts: lower case, digits and hyphens. */
  String id(String name) {
    String id = string(name);
    if (has(name) && !id.isEmpty() && !ID.matcher(id).matches()) {
      problems.add(at(name), "bad-id", id);
    }
    return id;
  }

  LocalizedText text(String name) {
    return required(name).map(value -> text(value, problems)).orElse(NO_TEXT);
  }

  Optional<LocalizedText> optionalText(String name) {
    return optional(name).map(value -> text(value, problems));
  }

  List<LocalizedText> texts(String name) {
    return list(name, value -> text(value, problems));
  }

  List<String> strings(String name) {
    return list(name, value -> string(value, problems));
  }

  List<String> optionalStrings(String name) {
    return optionalList(name, value -> string(value, problems));
  }

  <T> List<T> list(String name, Function<JsonValue, T> element) {
    return required(name).map(value -> list(value, problems, element)).orElse(List.of());
  }

  <T> List<T> optionalList(String name, Function<JsonValue, T> element) {
    return optional(name).map(value -> list(value, problems, element)).orElse(List.of());
  }

  <T> List<T> objects(String name, Function<ObjectReader, T> element) {
    return list(name, value -> read(value, problems, element));
  }

  <T> T object(String name, Function<ObjectReader, T> reader, T otherwise) {
    return required(name).map(value -> read(value, problems, reader)).orElse(otherwise);
  }

  <T> Optional<T> optionalObject(String name, Function<ObjectReader, T> reader) {
    return optional(name).map(value -> read(value, problems, reader));
  }

  <E extends Enum<E>> E oneOf(String name, Class<E> type) {
    return required(name)
        .map(value -> oneOf(value, problems, type))
        .orElse(type.getEnumConstants()[0]);
  }

  <E extends Enum<E>> E oneOf(String name, Class<E> type, E otherwise) {
    return optional(name).map(value -> oneOf(value, problems, type)).orElse(otherwise);
  }

  static <E extends Enum<E>> E oneOf(JsonValue value, Problems problems, Class<E> type) {
    String wanted = string(value, problems);
    E[] constants = type.getEnumConstants();
    for (E constant : constants) {
      if (isNamed(constant.name(), wanted)) {
        return constant;
      }
    }
    String allowed = Arrays.stream(constants).map(DataName::of).collect(Collectors.joining(", "));
    problems.add(value.at(), "not-one-of", wanted, allowed);
    return constants[0];
  }

  static String string(JsonValue value, Problems problems) {
    if (!(value instanceof JsonString string)) {
      wrongKind(problems, value, "string");
      return "";
    }
    if (string.value().isBlank()) {
      problems.add(value.at(), "blank");
    } else if (!Sanitizer.isClean(string.value())) {
      problems.add(value.at(), "control-characters");
    }
    return string.value();
  }

  static LocalizedText text(JsonValue value, Problems problems) {
    return read(value, problems, fields -> new LocalizedText(fields.byLanguage(fields::language)));
  }

  static <T> List<T> list(JsonValue value, Problems problems, Function<JsonValue, T> element) {
    if (value instanceof JsonArray array) {
      return array.elements().stream().map(element).toList();
    }
    wrongKind(problems, value, "list");
    return List.of();
  }

  private String language(String name) {
    Optional<JsonValue> value = optional(name);
    if (value.isEmpty()) {
      problems.add(object.at(), "missing-language", name);
    }
    return value.map(found -> string(found, problems)).orElse("");
  }

  /** Whether {@code wanted} is {@link DataName} of a constant, without making that name. */
  private static boolean isNamed(String constant, String wanted) {
    return constant.length() == wanted.length()
        && constant.equals(wanted.toUpperCase(Locale.ROOT).replace('-', '_'))
        && wanted.equals(wanted.toLowerCase(Locale.ROOT));
  }

  private static void wrongKind(Problems problems, JsonValue value, String wanted) {
    problems.add(value.at(), "wrong-kind." + wanted + "." + value.kind());
  }

  private void tellUnknown() {
    for (String name : object.members().keySet()) {
      if (!read.contains(name)) {
        String known = read.stream().sorted().collect(Collectors.joining(", "));
        problems.add(object.names().get(name), "unknown-name", Sanitizer.clean(name), known);
      }
    }
  }
}
