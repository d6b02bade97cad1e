package dev.walletdesk.catalog.loading;

import dev.walletdesk.catalog.loading.JsonValue.JsonArray;
import dev.walletdesk.catalog.loading.JsonValue.JsonObject;
import dev.walletdesk.catalog.loading.JsonValue.JsonScalar;
import dev.walletdesk.catalog.loading.JsonValue.JsonString;
import dev.walletdesk.catalog.problem.Position;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a JSON document (RFC 8259) more strictly than Jackson does by itself: valid UTF-8 only, no
 * name twice in an object, nothing after the document, bounded size and depth.
 */
final class StrictJson {

  static final int MOST_BYTES = 4 << 20;
  private static final int MOST_DEPTH = 32;
  private static final char BYTE_ORDER_MARK = 0xFEFF;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(MOST_DEPTH).build())
          .build();

  private final Problems problems;
  private final JsonParser parser;
  private final TextPlaces places;

  private StrictJson(JsonParser parser, TextPlaces places, Problems problems) {
    this.parser = parser;
    this.places = places;
    this.problems = problems;
  }

  /** The document in {@code bytes}; empty, with a problem told, when it cannot be read. */
  static Optional<JsonValue> read(byte[] bytes, Problems problems) {
    if (bytes.length > MOST_BYTES) {
      problems.add(Position.START, "too-large", String.valueOf(MOST_BYTES >> 20));
      return Optional.empty();
    }
    Optional<CharBuffer> characters = decode(bytes, problems);
    if (characters.isEmpty()) {
      return Optional.empty();
    }
    CharBuffer text = characters.get();
    if (text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK) {
      problems.add(Position.START, "byte-order-mark");
      return Optional.empty();
    }
    TextPlaces places = new TextPlaces(text);
    try (JsonParser parser = parser(text)) {
      return new StrictJson(parser, places, problems).document();
    } catch (JacksonException e) {
      problems.add(places.ofWordBefore(e.getLocation()), keyOf(e));
      return Optional.empty();
    }
  }

  private static JsonParser parser(CharBuffer text) {
    return FACTORY.createParser(ObjectReadContext.empty(), text.array(), 0, text.limit());
  }

  private static Optional<CharBuffer> decode(byte[] bytes, Problems problems) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer characters = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
    characters.flip();
    if (result.isError()) {
      problems.add(endOf(characters), "not-utf8");
      return Optional.empty();
    }
    return Optional.of(characters);
  }

  private static Position endOf(CharSequence text) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); i++) {
      column += Character.isLowSurrogate(text.charAt(i)) ? 0 : 1;
      if (text.charAt(i) == '\n') {
        line++;
        column = 1;
      }
    }
    return new Position(line, column);
  }

  private static String keyOf(JacksonException e) {
    if (e instanceof UnexpectedEndOfInputException) {
      return "ends-early";
    }
    if (e instanceof StreamConstraintsException) {
      return String.valueOf(e.getOriginalMessage()).contains("nesting") ? "too-deep" : "too-long";
    }
    return "syntax";
  }

  private Optional<JsonValue> document() {
    if (parser.nextToken() == null) {
      problems.add(Position.START, "empty-file");
      return Optional.empty();
    }
    JsonValue value = value();
    if (parser.nextToken() != null) {
      problems.add(here(), "after-document");
      return Optional.empty();
    }
    return Optional.of(value);
  }

  private JsonValue value() {
    Position at = here();
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(at);
      case START_ARRAY -> array(at);
      case VALUE_STRING -> new JsonString(at, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonScalar(at, "number");
      case VALUE_NULL -> new JsonScalar(at, "null");
      default -> new JsonScalar(at, "boolean");
    };
  }

  private JsonObject object(Position at) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    Map<String, Position> names = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Position namePosition = here();
      parser.nextToken();
      JsonValue value = value();
      if (members.putIfAbsent(name, value) == null) {
        names.put(name, namePosition);
      } else {
        String first = String.valueOf(names.get(name).line());
        problems.add(namePosition, "duplicate-name", name, first);
      }
    }
    return new JsonObject(at, members, names);
  }

  private JsonArray array(Position at) {
    List<JsonValue> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value());
    }
    return new JsonArray(at, elements);
  }

  private Position here() {
    return places.of(parser.currentTokenLocation());
  }
}
