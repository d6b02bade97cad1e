package dev.walletdesk.diagnosis;

import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Step;
import java.util.List;
import java.util.Optional;

/**
 * Where a diagnosis stands.
 *
 * @param passed what lies behind, in order
 * @param next what comes next
 * @param provider the wallet, when it is known and one of ours
 * @param others further wallets that the case is about
 * @param whereabouts the country, and how it is known
 */
public record State(
    List<Passed> passed,
    Next next,
    Optional<Provider> provider,
    List<Provider> others,
    Whereabouts whereabouts) {

  /** The country, when it was answered or guessed, or the wallet has only one. */
  public Optional<String> region() {
    return whereabouts.region();
  }

  /** The notices that apply, in order. */
  public List<Step.Notice> notices() {
    return passed.stream()
        .filter(Passed.NoticeShown.class::isInstance)
        .map(told -> ((Passed.NoticeShown) told).notice())
        .toList();
  }

  /** What was answered, in order: all but notices. */
  public List<Passed> answered() {
    return passed.stream().filter(step -> !(step instanceof Passed.NoticeShown)).toList();
  }

  /** Whether nothing is left to answer. */
  public boolean isOver() {
    return next.kind().isEnd();
  }
}
