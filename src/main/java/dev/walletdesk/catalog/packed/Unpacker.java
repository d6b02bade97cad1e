package dev.walletdesk.catalog.packed;

import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads what {@link Packer} wrote. */
final class Unpacker {

  private final byte[] bytes;
  private int at;

  Unpacker(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  int at() {
    return at;
  }

  long number() {
    long number = 0;
    int shift = 0;
    while (bytes[at] < 0) {
      number |= (long) (bytes[at++] & 0x7F) << shift;
      shift += 7;
    }
    return number | (long) bytes[at++] << shift;
  }

  String string() {
    int length = (int) number();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  <E> E constant(E[] constants) {
    return constants[(int) number()];
  }

  <T> Optional<T> optional(Function<Unpacker, T> reader) {
    return number() == 0 ? Optional.empty() : Optional.of(reader.apply(this));
  }

  Optional<String> optionalString() {
    return number() == 0 ? Optional.empty() : Optional.of(string());
  }

  Optional<LocalizedText> optionalText() {
    return number() == 0 ? Optional.empty() : Optional.of(text());
  }

  /** A list whose elements are read when one is asked for. */
  <T> List<T> list(Function<Unpacker, T> reader) {
    int size = (int) number();
    int length = (int) number();
    Unpacker content = new Unpacker(bytes, at);
    at += length;
    return size == 0 ? List.of() : new PackedList<>(size, content, reader);
  }

  List<String> strings() {
    return list(Unpacker::string);
  }

  LocalizedText text() {
    Map<Language, String> texts = new LinkedHashMap<>();
    for (long left = number(); left > 0; left--) {
      Language language = language();
      texts.put(language, string());
    }
    return new LocalizedText(texts);
  }

  List<LocalizedText> texts() {
    return list(Unpacker::text);
  }

  Map<Language, List<String>> byLanguage() {
    Map<Language, List<String>> strings = new LinkedHashMap<>();
    for (long left = number(); left > 0; left--) {
      Language language = language();
      strings.put(language, strings());
    }
    return Collections.unmodifiableMap(strings);
  }

  private Language language() {
    return Languages.all().get((int) number());
  }
}
