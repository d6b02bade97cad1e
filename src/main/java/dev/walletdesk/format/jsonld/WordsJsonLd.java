package dev.walletdesk.format.jsonld;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.walletdesk.document.Edition;
import java.util.List;
import java.util.function.Function;

/** A text in the one language, or in several as values that bear their language. */
record WordsJsonLd(List<InLanguage> texts) {

  /** A text and the tag of its language. */
  record InLanguage(
      @JsonProperty("@language") String language, @JsonProperty("@value") String value) {}

  static WordsJsonLd of(List<Edition> editions, Function<Edition, String> text) {
    return new WordsJsonLd(
        editions.stream()
            .map(edition -> new InLanguage(edition.language().tag(), text.apply(edition)))
            .toList());
  }

  /** What stands in the document. */
  @JsonValue
  Object value() {
    return texts.size() == 1 ? texts.get(0).value() : texts;
  }
}
