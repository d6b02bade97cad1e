package dev.walletdesk.diagnosis.paths;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.ProviderKind;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Tells positions in a walk apart by what can still make a difference: what comes next, which of
 * the conditions from there on the answers given satisfy, and what is known of wallet and country.
 *
 * <p>Steps above the last one passed are settled: their conditions name questions further up, and a
 * wallet or country that they needed has been asked for.
 */
final class WalkPosition {

  private final StepOrder order;
  private final boolean exact;
  private final Map<String, String> satisfied = new HashMap<>();
  private final Map<String, String> regions = new HashMap<>();

  /**
   * Looks ahead in {@code guide}.
   *
   * @param exact whether different answers always make a difference, whatever they satisfy
   */
  WalkPosition(Guide guide, boolean exact) {
    this.order = new StepOrder(guide);
    this.exact = exact;
  }

  /** A text that is the same for two positions from which the same lies ahead. */
  String of(State state, Answers answers) {
    StringBuilder position = new StringBuilder(state.next().id());
    int from = order.firstOpen(state);
    answers.byStep().forEach((id, answer) -> position.append(satisfied(from, id, answer)));
    answers
        .to(Condition.PROVIDER)
        .map(wallet -> state.provider().map(Provider::kind).map(ProviderKind::id).orElse(wallet))
        .ifPresent(kind -> position.append(satisfied(from, Condition.PROVIDER_KIND, kind)));
    position.append(" wallet ").append(answers.to(Condition.PROVIDER).isPresent());
    state.provider().ifPresent(wallet -> position.append(regions(wallet)));
    return position.append(" country ").append(state.region().isPresent()).toString();
  }

  private String satisfied(int from, String id, String answer) {
    String given = from + "\n" + id + "\n" + answer;
    return satisfied.computeIfAbsent(given, any -> conditions(from, id, answer));
  }

  /** Which of the conditions from there on an answer satisfies; empty when none names it. */
  private String conditions(int from, String id, String answer) {
    StringBuilder bits = new StringBuilder();
    for (Step step : order.from(from)) {
      for (Condition when : step.conditions()) {
        List<String> allowed = when.allowed().get(id);
        if (allowed != null) {
          bits.append(allowed.contains(answer) ? '1' : '0');
        }
      }
    }
    if (bits.isEmpty()) {
      return "";
    }
    return " " + id + "=" + (exact ? answer : bits);
  }

  private String regions(Provider wallet) {
    return regions.computeIfAbsent(wallet.id(), id -> new TreeSet<>(wallet.regions()).toString());
  }
}
