package dev.walletdesk.format.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.Nulls;
import dev.walletdesk.text.LocalizedText;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * Writes records as JSON, and reads them: a member for each component, in order, without those that
 * are absent. An {@link Iterable} is written as it is gone through, so that a long list need never
 * be in memory.
 */
public final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(
              new SimpleModule().addSerializer(LocalizedText.class, new LocalizedTextSerializer()))
          .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
          .changeDefaultPropertyInclusion(
              value -> value.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
          // What goes wrong while an Iterable is gone through has nothing to do with JSON.
          .disable(SerializationFeature.WRAP_EXCEPTIONS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .withCoercionConfig(
              LogicalType.Textual,
              config ->
                  config
                      .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .changeDefaultNullHandling(value -> value.withContentNulls(Nulls.FAIL))
          .build();

  private static final ObjectWriter IN_ONE_LINE = MAPPER.writer();
  private static final ObjectWriter INDENTED = MAPPER.writer().with(prettyPrinter());

  private Json() {}

  /** Writes a document, indented for people, and a line break. */
  public static void write(Object document, Writer target) throws IOException {
    write(INDENTED, document, new EscapingWriter(target, ""));
  }

  /**
   * Like {@link #write}, for a place in a page: nothing in it ends the script that it stands in.
   */
  public static void writeForPage(Object document, Writer target) throws IOException {
    write(INDENTED, document, new EscapingWriter(target, "<"));
  }

  /** Writes a document in one line. */
  public static void writeLine(Object document, Writer target) throws IOException {
    write(IN_ONE_LINE, document, new EscapingWriter(target, ""));
  }

  /**
   * Reads a document strictly: every component is there once, nothing else is, and nothing is null
   * or of another type.
   *
   * @return nothing when it is not such a document
   * @throws IOException if {@code source} does
   */
  public static <T> Optional<T> read(Reader source, Class<T> type) throws IOException {
    try {
      return Optional.ofNullable(MAPPER.readValue(source, type));
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static void write(ObjectWriter writer, Object document, EscapingWriter target)
      throws IOException {
    try {
      writer.writeValue(target, document);
    } catch (JacksonException e) {
      throw failedWriting(e);
    }
    target.write('\n');
    target.flush();
  }

  /** Why the target could not be written, whatever was being written when it could not. */
  private static IOException failedWriting(JacksonException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException failed) {
        return failed;
      }
    }
    throw failure;
  }

  private static DefaultPrettyPrinter prettyPrinter() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
  }
}
