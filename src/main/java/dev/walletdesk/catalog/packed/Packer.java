package dev.walletdesk.catalog.packed;

import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.LocalizedText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Writes what {@link Unpacker} reads. Numbers have seven bits a byte, the lowest first, as in
 * LEB128; texts are UTF-8 behind their length; a list is its size, its length in bytes, its
 * elements.
 */
final class Packer {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  byte[] bytes() {
    return out.toByteArray();
  }

  void number(long number) {
    long rest = number;
    while ((rest & ~0x7F) != 0) {
      out.write((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  void string(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    out.writeBytes(bytes);
  }

  @SuppressWarnings("EnumOrdinal") // What is written is read by the same build.
  void constant(Enum<?> constant) {
    number(constant.ordinal());
  }

  <T> void optional(Optional<T> value, BiConsumer<Packer, T> writer) {
    number(value.isPresent() ? 1 : 0);
    value.ifPresent(present -> writer.accept(this, present));
  }

  <T> void list(Collection<T> elements, BiConsumer<Packer, T> writer) {
    Packer content = new Packer();
    elements.forEach(element -> writer.accept(content, element));
    number(elements.size());
    number(content.out.size());
    out.writeBytes(content.bytes());
  }

  void strings(Collection<String> texts) {
    list(texts, Packer::string);
  }

  void text(LocalizedText text) {
    List<Language> languages = text.languages();
    number(languages.size());
    for (Language language : languages) {
      number(Languages.all().indexOf(language));
      string(text.in(language));
    }
  }

  void texts(List<LocalizedText> texts) {
    list(texts, Packer::text);
  }

  /** Strings of languages, in the order that they have. */
  void byLanguage(Map<Language, List<String>> strings) {
    number(strings.size());
    strings.forEach(
        (language, some) -> {
          number(Languages.all().indexOf(language));
          strings(some);
        });
  }
}
