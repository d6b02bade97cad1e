package dev.walletdesk.catalog.pattern;

import java.util.List;

/**
 * All that is known of what gives scams away, merged from walletdesk's own data and what the user
 * added.
 *
 * @param cues what scams say, by id
 * @param patterns what gives scams away, by id
 */
public record Patterns(List<Cue> cues, List<ScamPattern> patterns) {

  /** Makes both immutable. */
  public Patterns {
    cues = List.copyOf(cues);
    patterns = List.copyOf(patterns);
  }
}
