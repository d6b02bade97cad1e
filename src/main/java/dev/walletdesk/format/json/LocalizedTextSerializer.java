package dev.walletdesk.format.json;

import dev.walletdesk.text.Language;
import dev.walletdesk.text.LocalizedText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** A text is an object with a member for each language that it is in. */
final class LocalizedTextSerializer extends ValueSerializer<LocalizedText> {

  @Override
  public void serialize(LocalizedText text, JsonGenerator out, SerializationContext context) {
    out.writeStartObject(text);
    for (Language language : text.languages()) {
      out.writeStringProperty(language.code(), text.in(language));
    }
    out.writeEndObject();
  }
}
