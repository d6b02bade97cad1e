package dev.walletdesk.validation;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Passed;
import dev.walletdesk.diagnosis.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells points of a walk apart by what can still make a difference: what comes next, the answers
 * that conditions from there on name, and what is known of wallet and country.
 *
 * <p>Steps above the last one passed are settled: their conditions name questions further up, and a
 * wallet or country that they needed has been asked for.
 */
final class Ahead {

  /** For each step, the ids that its own condition and those below it name. */
  private final List<Set<String>> named = new ArrayList<>();

  private final Map<String, Integer> order = new HashMap<>();

  Ahead(Guide guide) {
    int size = guide.steps().size();
    Set<String> ids = new TreeSet<>();
    named.add(Set.of());
    for (int i = size - 1; i >= 0; i--) {
      order.put(guide.steps().get(i).id(), i);
      ids.addAll(guide.steps().get(i).when().allowed().keySet());
      named.add(0, new TreeSet<>(ids));
    }
  }

  /** A text that is the same for two points from which the same lies ahead. */
  String of(State state, Answers answers) {
    StringBuilder point = new StringBuilder(state.next().id());
    Set<String> matter = named.get(firstOpen(state));
    for (String id : matter) {
      answers.to(id).ifPresent(answer -> point.append(' ').append(id).append('=').append(answer));
    }
    point.append(" wallet ").append(answers.to(Condition.PROVIDER).isPresent());
    point.append(
        state.provider().map(Provider::regions).map(TreeSet::new).map(Object::toString).orElse(""));
    return point.append(" country ").append(state.region().isPresent()).toString();
  }

  private int firstOpen(State state) {
    Integer next = order.get(state.next().id());
    if (next != null) {
      return next;
    }
    int last = -1;
    for (Passed passed : state.passed()) {
      last = Math.max(last, order.getOrDefault(passed.id(), -1));
    }
    return last + 1;
  }
}
