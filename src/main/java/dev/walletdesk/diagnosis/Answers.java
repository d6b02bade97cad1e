package dev.walletdesk.diagnosis;

import dev.walletdesk.catalog.Condition;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What has been answered, by step id. Answers to steps that do not apply (any more) are kept and do
 * nothing, so that changing an earlier answer loses no later one.
 *
 * @param byStep step id, {@code provider} or {@code region} to the answer's id, in order of arrival
 */
public record Answers(Map<String, String> byStep) {

  /** Nothing answered yet. */
  public static final Answers NONE = new Answers(Map.of());

  /** Keeps its own copy of the map. */
  public Answers {
    byStep = Collections.unmodifiableMap(new LinkedHashMap<>(byStep));
  }

  /** The answer to a step. */
  public Optional<String> to(String stepId) {
    return Optional.ofNullable(byStep.get(stepId));
  }

  /** These answers with one given or changed. */
  public Answers with(String stepId, String answer) {
    Map<String, String> changed = new LinkedHashMap<>(byStep);
    changed.put(stepId, answer);
    return new Answers(changed);
  }

  /**
   * These answers with the wallets that the case is about: steps go by the first, and all are to be
   * contacted.
   */
  public Answers withWallets(List<String> ids) {
    if (ids.isEmpty()) {
      return this;
    }
    Answers first = with(Condition.PROVIDER, ids.get(0));
    return ids.size() == 1
        ? first
        : first.with(Condition.PROVIDERS, String.join(",", ids.subList(1, ids.size())));
  }

  /** The wallets beside the first, by their ids. */
  public List<String> otherWallets() {
    Set<String> others = new LinkedHashSet<>();
    to(Condition.PROVIDERS).ifPresent(ids -> others.addAll(Arrays.asList(ids.split(",", -1))));
    to(Condition.PROVIDER).ifPresent(others::remove);
    return List.copyOf(others);
  }

  /** These answers with others given or changed. */
  public Answers with(Answers others) {
    Map<String, String> changed = new LinkedHashMap<>(byStep);
    changed.putAll(others.byStep);
    return new Answers(changed);
  }

  /** These answers without one. */
  public Answers without(String stepId) {
    Map<String, String> changed = new LinkedHashMap<>(byStep);
    changed.remove(stepId);
    return new Answers(changed);
  }
}
