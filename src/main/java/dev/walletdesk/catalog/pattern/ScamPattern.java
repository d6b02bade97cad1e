package dev.walletdesk.catalog.pattern;

import dev.walletdesk.catalog.Evidence;
import dev.walletdesk.catalog.Origin;
import dev.walletdesk.text.LocalizedText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A kind of scam and what gives it away.
 *
 * @param id names it
 * @param kind what a message is that fits it
 * @param name what people call it
 * @param why why such a message is a scam
 * @param advice what to do about it, one instruction each
 * @param combinations what gives it away: any one of these
 * @param guide the guide for whoever already did what the message wants
 * @param answers what is known of that person's case, by question of the guide
 * @param evidence who says so
 * @param origin which data it comes from
 */
public record ScamPattern(
    String id,
    PatternKind kind,
    LocalizedText name,
    LocalizedText why,
    List<LocalizedText> advice,
    List<Combination> combinations,
    String guide,
    Map<String, String> answers,
    List<Evidence> evidence,
    Origin origin) {

  /**
   * Cues that give a pattern away together.
   *
   * @param all of each group at least one cue or fact stands in the message, near the others
   * @param unless none of these does
   */
  public record Combination(List<List<String>> all, List<String> unless) {}

  /** Makes the answers immutable, in their order. */
  public ScamPattern {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }
}
