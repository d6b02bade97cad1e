package dev.walletdesk.format.jsonld;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Several things in one document. */
record GraphJsonLd(
    @JsonProperty("@context") String context, @JsonProperty("@graph") Iterable<?> graph) {

  /** The vocabulary that every document uses. */
  static final String CONTEXT = "https://schema.org";

  static GraphJsonLd of(Iterable<?> things) {
    return new GraphJsonLd(CONTEXT, things);
  }
}
