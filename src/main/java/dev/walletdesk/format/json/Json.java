package dev.walletdesk.format.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.walletdesk.text.LocalizedText;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes records as JSON: a member for each component, in order, without those that are absent. An
 * {@link Iterable} is written as it is gone through, so that a long list need never be in memory.
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
          .build();

  private static final ObjectWriter IN_ONE_LINE = MAPPER.writer();
  private static final ObjectWriter INDENTED = MAPPER.writer().with(prettyPrinter());

  private Json() {}

  /** Writes a document, indented for people, and a line break. */
  public static void write(Object document, Writer target) throws IOException {
    write(INDENTED, document, target);
  }

  /** Writes a document in one line. */
  public static void writeLine(Object document, Writer target) throws IOException {
    write(IN_ONE_LINE, document, target);
  }

  private static void write(ObjectWriter writer, Object document, Writer target)
      throws IOException {
    try {
      writer.writeValue(target, document);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    target.write('\n');
    target.flush();
  }

  private static DefaultPrettyPrinter prettyPrinter() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
  }
}
