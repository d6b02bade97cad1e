package dev.walletdesk.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Evidence;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.LocalizedText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes the parts that walletdesk's JSON documents have in common. */
public final class Json implements AutoCloseable {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator out;

  private Json(JsonGenerator out) {
    this.out = out;
  }

  /** Writes one document, indented for people. */
  public Json(Writer target) throws IOException {
    this(FACTORY.createGenerator(target));
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    out.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
  }

  /** Writes one document in one line. */
  public static Json inOneLine(Writer target) throws IOException {
    return new Json(FACTORY.createGenerator(target));
  }

  /** Something that writes members of an object or elements of a list. */
  public interface Content {
    void write() throws IOException;
  }

  /** Something that writes one element. */
  public interface Element<T> {
    void write(T element) throws IOException;
  }

  /** An object. */
  public void object(Content members) throws IOException {
    out.writeStartObject();
    members.write();
    out.writeEndObject();
  }

  /** A member that is an object. */
  public void object(String name, Content members) throws IOException {
    out.writeFieldName(name);
    object(members);
  }

  /** A member that is a string. */
  public void string(String name, String value) throws IOException {
    out.writeStringField(name, value);
  }

  /** A member that is a whole number. */
  public void number(String name, long value) throws IOException {
    out.writeNumberField(name, value);
  }

  /** A number with at most four digits behind the point. */
  public void number(String name, double value) throws IOException {
    out.writeNumberField(name, Math.round(value * 10_000) / 10_000.0);
  }

  /** A member that is true or false. */
  public void bool(String name, boolean value) throws IOException {
    out.writeBooleanField(name, value);
  }

  /** A member that is a text in all its languages. */
  public void text(String name, LocalizedText text) throws IOException {
    out.writeFieldName(name);
    text(text);
  }

  /** A text in all its languages. */
  public void text(LocalizedText text) throws IOException {
    object(
        () -> {
          for (Language language : text.languages()) {
            string(language.code(), text.in(language));
          }
        });
  }

  /** A member that is a list. */
  public <T> void list(String name, Iterable<T> elements, Element<T> element) throws IOException {
    out.writeArrayFieldStart(name);
    for (T each : elements) {
      element.write(each);
    }
    out.writeEndArray();
  }

  /** A member that is a list of strings. */
  public void strings(String name, Iterable<String> values) throws IOException {
    list(name, values, out::writeString);
  }

  /** A member that is a list of texts in both languages. */
  public void texts(String name, List<LocalizedText> texts) throws IOException {
    list(name, texts, this::text);
  }

  /** A contact with all that is known of it. */
  public void contact(Contact contact) throws IOException {
    object(() -> contactMembers(contact));
  }

  /** A member that is a contact. */
  public void contact(String name, Contact contact) throws IOException {
    object(name, () -> contactMembers(contact));
  }

  /** A member that is a list of places where something was seen. */
  public void evidence(String name, List<Evidence> evidence) throws IOException {
    list(
        name,
        evidence,
        each ->
            object(
                () -> {
                  string("url", each.url().toString());
                  string("kind", DataName.of(each.kind()));
                  if (each.seen().isPresent()) {
                    string("seen", each.seen().get().text());
                  }
                }));
  }

  private void contactMembers(Contact contact) throws IOException {
    string("channel", DataName.of(contact.channel()));
    string("value", contact.value());
    text("label", contact.label());
    string("region", contact.region());
    strings("languages", contact.languages());
    if (contact.hours().isPresent()) {
      string("hours", contact.hours().get().text());
      string("timeZone", contact.hours().get().zone().getId());
    }
    strings("purpose", contact.purpose().stream().sorted().toList());
    string("use", DataName.of(contact.use()));
    if (contact.note().isPresent()) {
      text("note", contact.note().get());
    }
    string("trust", DataName.of(contact.trust()));
    if (contact.instead().isPresent()) {
      string("instead", contact.instead().get());
    }
    evidence("evidence", contact.evidence());
  }

  @Override
  public void close() throws IOException {
    out.writeRaw('\n');
    out.close();
  }
}
