package dev.walletdesk.catalog;

import dev.walletdesk.catalog.Authority.Matter;
import dev.walletdesk.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * Where walletdesk hands over to people: a level of help and how soon, not a verdict.
 *
 * @param tell what to do now
 * @param brief the same for one screen; absent where nobody has written it yet
 * @param channels in order of preference
 * @param prepare what to have ready
 * @param say a short script
 * @param never what not to hand over
 * @param turnTo what it is about when one turns to an authority next, in order; empty means what is
 *     usual for a guide of its urgency
 */
public record Handoff(
    LocalizedText tell,
    Optional<Brief> brief,
    List<Channel> channels,
    List<LocalizedText> prepare,
    LocalizedText say,
    List<LocalizedText> never,
    List<Matter> turnTo) {

  /** Whether there is time: somebody has written that nothing needs to be reported at once. */
  public boolean isCalm() {
    return brief.isPresent() && brief.get().report().isEmpty();
  }

  /**
   * A handoff for somebody who reads one screen and no more.
   *
   * @param tell what to do now, in one sentence
   * @param say what to say, in one sentence without gaps
   * @param never what not to hand over, in a few words; absent where it is what it usually is
   * @param report what authorities to report it to at once handle; empty where nothing is being
   *     lost
   */
  public record Brief(
      LocalizedText tell, LocalizedText say, Optional<LocalizedText> never, List<Matter> report) {

    /** Keeps its own copy of the list. */
    public Brief {
      report = List.copyOf(report);
    }
  }
}
