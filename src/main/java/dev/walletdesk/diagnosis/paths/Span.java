package dev.walletdesk.diagnosis.paths;

/** The least and the most of something. */
public record Span(int least, int most) {

  static final Span ZERO = new Span(0, 0);

  Span plus(int more) {
    return new Span(least + more, most + more);
  }

  /** The span over this and another. */
  Span or(Span other) {
    return new Span(Math.min(least, other.least), Math.max(most, other.most));
  }
}
