package dev.walletdesk.diagnosis;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Providers;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.catalog.country.CountryGuess;
import java.util.List;
import java.util.Optional;

/**
 * Finds the next step of a guide: the first one, from the top, that applies and has no answer.
 *
 * <p>Which wallet and which country it is are asked when a step first depends on them. Handing over
 * depends on the wallet always; on the country, where nothing tells it, only at the guide's end,
 * because a step that says "now" must not be held up.
 */
public final class Diagnosis {

  private final Guide guide;
  private final Providers providers;
  private final List<CountryGuess> guesses;

  /**
   * A diagnosis by one guide.
   *
   * @param guide the guide to go by
   * @param providers the wallets that may be meant
   * @param guesses in which country it may be, the likeliest first: with any, it is not asked
   */
  public Diagnosis(Guide guide, Providers providers, List<CountryGuess> guesses) {
    this.guide = guide;
    this.providers = providers;
    this.guesses = List.copyOf(guesses);
  }

  /** A diagnosis in which nothing is guessed. */
  public Diagnosis(Guide guide, Providers providers) {
    this(guide, providers, List.of());
  }

  /** The guide it goes by. */
  public Guide guide() {
    return guide;
  }

  /** The wallet with this id, if it is known here. */
  public Optional<Provider> provider(String id) {
    return providers.provider(id);
  }

  /** The wallets that may be meant. */
  public Providers wallets() {
    return providers;
  }

  /** Where the diagnosis stands after {@code answers}. */
  public State at(Answers answers) {
    List<Provider> others =
        answers.otherWallets().stream().flatMap(id -> provider(id).stream()).toList();
    StepCursor walk =
        new StepCursor(
            answers, answers.to(Condition.PROVIDER).flatMap(this::provider), others, guesses);
    for (Step step : guide.steps()) {
      Optional<Next> next = walk.pass(step);
      if (next.isPresent()) {
        return walk.stateBefore(next.get());
      }
    }
    return walk.stateBefore(walk.end(guide.handoff()));
  }
}
