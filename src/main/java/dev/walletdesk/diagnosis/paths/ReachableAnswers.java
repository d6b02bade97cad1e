package dev.walletdesk.diagnosis.paths;

import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * With which answers to the questions of a guide each of its steps is reached, whatever the wallet
 * and the country.
 *
 * <p>A step's own condition is not all: its questions must have been asked, and no answer may have
 * led to an earlier stop. What is said of a step is a product, for each question the answers that
 * lead there; a stop that would leave anything but a product is not taken into account.
 */
public final class ReachableAnswers {

  private final Map<String, Step.Question> asked = new LinkedHashMap<>();
  private final Map<String, Map<String, Set<String>>> reached = new LinkedHashMap<>();
  private final List<Map<String, Set<String>>> stops = new ArrayList<>();

  private ReachableAnswers() {}

  /** Finds them for all steps of {@code guide}. */
  public static ReachableAnswers in(Guide guide) {
    ReachableAnswers answers = new ReachableAnswers();
    guide.steps().forEach(answers::add);
    return answers;
  }

  /**
   * The ids of the answers that lead to a step, by question and in the order of the guide. A
   * question that is left out is not asked, or makes no difference. A step that nothing leads to
   * has a question without answers.
   */
  public Map<String, Set<String>> to(Step step) {
    return reached.get(step.id());
  }

  /** Whether something that is named in a condition is a question, not a wallet or a country. */
  public boolean isQuestion(String id) {
    return asked.containsKey(id);
  }

  private void add(Step step) {
    Map<String, Set<String>> answers = new LinkedHashMap<>();
    step.when().allowed().forEach((id, allowed) -> require(id, allowed, answers));
    stops.forEach(stop -> leaveOut(stop, answers));
    reached.put(step.id(), inOrder(answers));
    if (step instanceof Step.Question question) {
      asked.put(question.id(), question);
    } else if (step instanceof Step.Stop && dependsOnAnswersAlone(step)) {
      stops.add(answers);
    }
  }

  private void require(String id, List<String> allowed, Map<String, Set<String>> answers) {
    if (isQuestion(id)) {
      reached.get(id).forEach((other, some) -> narrow(other, some, answers));
      narrow(id, Set.copyOf(allowed), answers);
    }
  }

  private void narrow(String id, Set<String> allowed, Map<String, Set<String>> answers) {
    Set<String> left = new LinkedHashSet<>(answers.getOrDefault(id, choices(id)));
    left.retainAll(allowed);
    answers.put(id, left);
  }

  /** Leaves out the answers with which one has been stopped before. */
  private void leaveOut(Map<String, Set<String>> stop, Map<String, Set<String>> answers) {
    if (!stop.keySet().stream().allMatch(id -> isSurelyAsked(id, answers))) {
      return;
    }
    List<String> open =
        stop.keySet().stream().filter(id -> !stop.get(id).containsAll(of(id, answers))).toList();
    if (open.size() == 1) {
      String id = open.get(0);
      Set<String> left = new LinkedHashSet<>(of(id, answers));
      left.removeAll(stop.get(id));
      answers.put(id, left);
    }
  }

  private boolean isSurelyAsked(String id, Map<String, Set<String>> answers) {
    return dependsOnAnswersAlone(asked.get(id))
        && reached.get(id).entrySet().stream()
            .allMatch(needed -> needed.getValue().containsAll(of(needed.getKey(), answers)));
  }

  private boolean dependsOnAnswersAlone(Step step) {
    return asked.keySet().containsAll(step.when().allowed().keySet());
  }

  private Set<String> of(String id, Map<String, Set<String>> answers) {
    return answers.getOrDefault(id, choices(id));
  }

  private Set<String> choices(String id) {
    return asked.get(id).choices().stream()
        .map(Choice::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Map<String, Set<String>> inOrder(Map<String, Set<String>> answers) {
    Map<String, Set<String>> ordered = new LinkedHashMap<>();
    for (String id : asked.keySet()) {
      if (answers.containsKey(id) && !answers.get(id).equals(choices(id))) {
        ordered.put(id, answers.get(id));
      }
    }
    return ordered;
  }
}
