package dev.walletdesk.format.graph;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Providers;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.paths.GuideWalk;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All moves from one step of a guide to the next, and with which answers each was made. */
final class Transitions implements GuideWalk.MoveListener {

  private final Set<String> ids;
  private final Providers wallets;
  private final Map<String, Map<String, Set<Map<String, String>>>> moves = new HashMap<>();

  /**
   * Keeps the answers that conditions of {@code guide} name.
   *
   * @param wallets where it is seen of what kind a wallet is
   */
  Transitions(Guide guide, Providers wallets) {
    this.wallets = wallets;
    ids =
        guide.steps().stream()
            .flatMap(step -> step.when().allowed().keySet().stream())
            .collect(Collectors.toSet());
  }

  @Override
  public void moved(String from, String to, Answers answers) {
    Map<String, String> kept = new HashMap<>(answers.byStep());
    answers
        .to(Condition.PROVIDER)
        .ifPresent(wallet -> kept.put(Condition.PROVIDER_KIND, wallets.kindOf(wallet)));
    kept.keySet().removeIf(id -> !ids.contains(id) && !id.equals(from));
    moves
        .computeIfAbsent(from, none -> new LinkedHashMap<>())
        .computeIfAbsent(to, none -> new LinkedHashSet<>())
        .add(kept);
  }

  /** The steps to which one moves from {@code from}. */
  Set<String> targets(String from) {
    return moves.getOrDefault(from, Map.of()).keySet();
  }

  /** The answers to {@code question} with which one moves from {@code from} to {@code to}. */
  Set<String> answers(String from, String to, String question) {
    return answers(moves.get(from).get(to), question);
  }

  /** The answers to {@code question} with which one moves from {@code from} to anywhere. */
  Set<String> answers(String from, String question) {
    Set<String> all = new TreeSet<>();
    moves.get(from).values().forEach(made -> all.addAll(answers(made, question)));
    return all;
  }

  /** Whether that part of the condition of {@code to} holds on every move from {@code from}. */
  boolean alwaysHolds(String from, Step to, String question) {
    Condition when = to.when();
    List<String> allowed = when.allowed().get(question);
    return moves.get(from).values().stream()
        .flatMap(Set::stream)
        .allMatch(answers -> allowed.contains(answers.getOrDefault(question, "")));
  }

  private static Set<String> answers(Set<Map<String, String>> made, String question) {
    Set<String> answers = new TreeSet<>();
    for (Map<String, String> each : made) {
      if (each.containsKey(question)) {
        answers.add(each.get(question));
      }
    }
    return answers;
  }
}
