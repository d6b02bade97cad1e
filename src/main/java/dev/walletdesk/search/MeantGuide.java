package dev.walletdesk.search;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Urgency;
import java.util.List;
import java.util.Optional;

/**
 * The guide that a text is about beyond reasonable doubt. An emergency whose first question the
 * text answers comes before a guide that is likelier: minutes count there, and a wrong turn is
 * quickly taken back.
 */
public final class MeantGuide {

  /** From this likelihood on, there is no need to ask. */
  private static final double CLEAR = 0.8;

  /** Among how many guides an emergency is looked for. */
  private static final int NEAREST = 5;

  private MeantGuide() {}

  /**
   * The guide meant, if it is clear which.
   *
   * @param text what somebody said happened
   * @param ranked the guides that fit it, the likeliest first; may be empty
   */
  public static Optional<Guide> in(String text, List<Match> ranked, Catalog catalog) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    List<Guide> nearest =
        ranked.isEmpty()
            ? catalog.guides()
            : ranked.stream()
                .limit(NEAREST)
                .flatMap(match -> catalog.guide(match.guideId()).stream())
                .toList();
    Optional<Guide> clear =
        ranked.stream()
            .findFirst()
            .filter(match -> match.score() >= CLEAR)
            .flatMap(match -> catalog.guide(match.guideId()));
    return clear
        .filter(guide -> guide.urgency() != Urgency.EMERGENCY)
        .or(() -> new Understanding(text).emergency(nearest))
        .or(() -> clear);
  }
}
