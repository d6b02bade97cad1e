package dev.walletdesk.diagnosis;

import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Providers;
import dev.walletdesk.catalog.Regions;
import dev.walletdesk.catalog.Step;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An answer given from outside that the guide does not know.
 *
 * @param stepId what it was given for
 * @param answer what was given
 * @param known the ids that would be right: of the step's answers, or of all steps if there is no
 *     such step
 * @param unknownStep whether it is the step that is unknown
 */
public record InvalidAnswer(String stepId, String answer, List<String> known, boolean unknownStep) {

  /** The first of {@code answers} that {@code guide} does not know. */
  public static Optional<InvalidAnswer> in(Guide guide, Answers answers, Providers providers) {
    return answers.byStep().entrySet().stream()
        .flatMap(entry -> check(guide, entry, providers).stream())
        .findFirst();
  }

  private static Optional<InvalidAnswer> check(
      Guide guide, Map.Entry<String, String> given, Providers providers) {
    String id = given.getKey();
    String answer = given.getValue();
    if (id.equals(Condition.PROVIDERS)) {
      boolean known =
          Arrays.stream(answer.split(",", -1)).allMatch(one -> providers.provider(one).isPresent());
      return problem(known, id, answer, List.of("alipay,wechat-pay"));
    }
    if (id.equals(Condition.PROVIDER)) {
      boolean known = answer.equals(Condition.OTHER) || providers.provider(answer).isPresent();
      return problem(known, id, answer, List.of(Condition.OTHER));
    }
    if (id.equals(Condition.REGION)) {
      boolean known = answer.equals(Condition.OTHER) || Regions.isKnown(answer);
      return problem(known, id, answer, List.of("CN", "US", "GB", Condition.OTHER));
    }
    List<String> choices = choicesById(guide).getOrDefault(id, List.of());
    if (choices.isEmpty()) {
      return Optional.of(
          new InvalidAnswer(id, answer, List.copyOf(choicesById(guide).keySet()), true));
    }
    return problem(choices.contains(answer), id, answer, choices);
  }

  private static Optional<InvalidAnswer> problem(
      boolean known, String id, String answer, List<String> right) {
    return known ? Optional.empty() : Optional.of(new InvalidAnswer(id, answer, right, false));
  }

  /** What may be answered, by the id of what is asked. */
  private static Map<String, List<String>> choicesById(Guide guide) {
    Map<String, List<String>> known = new LinkedHashMap<>();
    for (Step step : guide.steps()) {
      switch (step.kind()) {
        case QUESTION ->
            known.put(
                step.id(), ((Step.Question) step).choices().stream().map(Choice::id).toList());
        case REMEDY ->
            known.put(step.id(), Arrays.stream(Outcome.values()).map(Outcome::id).toList());
        case CHECKLIST -> {
          known.put(step.id(), List.of(Next.WorkThrough.GO_ON));
          List<String> statuses = Arrays.stream(JobStatus.values()).map(JobStatus::id).toList();
          ((Step.Checklist) step).jobs().forEach(job -> known.put(job.id(), statuses));
        }
        case NOTICE, HANDOFF -> {}
      }
    }
    known.values().removeIf(List::isEmpty);
    return known;
  }
}
