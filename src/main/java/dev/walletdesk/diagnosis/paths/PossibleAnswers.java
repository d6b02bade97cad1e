package dev.walletdesk.diagnosis.paths;

import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.ProviderKind;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.Diagnosis;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.diagnosis.Outcome;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The answers that what comes next admits. Of wallets and countries these are the ones that
 * conditions name, and one for all others: the guide does not tell those apart. Where conditions
 * name kinds of wallets, there are wallets of every kind.
 */
final class PossibleAnswers {

  private final Diagnosis diagnosis;
  private final List<Condition> conditions;

  /**
   * The answers in a diagnosis.
   *
   * @param steps those whose conditions may name wallets and countries
   */
  PossibleAnswers(Diagnosis diagnosis, List<Step> steps) {
    this.diagnosis = diagnosis;
    this.conditions = steps.stream().flatMap(step -> step.conditions().stream()).toList();
  }

  /** The ids of all answers, in the order of the guide; none where it ends. */
  Set<String> to(Next next) {
    Set<String> answers = new LinkedHashSet<>();
    switch (next.kind()) {
      case QUESTION ->
          ((Next.Ask) next).question().choices().stream().map(Choice::id).forEach(answers::add);
      case REMEDY -> Arrays.stream(Outcome.values()).map(Outcome::id).forEach(answers::add);
      case CHECKLIST -> answers.add(Next.WorkThrough.GO_ON);
      case PROVIDER -> {
        answers.addAll(named(Condition.PROVIDER));
        ofEveryKind().forEach((kind, wallets) -> answers.addAll(wallets));
        answers.add(Condition.OTHER);
      }
      case REGION -> {
        answers.addAll(named(Condition.REGION));
        answers.add(Condition.OTHER);
      }
      case HANDOFF, SOLVED -> {}
    }
    return answers;
  }

  /**
   * Like {@link #to}, where no remedy helps: whoever could not try it goes the same way on. Of the
   * wallets of a kind that no condition names, one stands for all.
   */
  Set<String> inVain(Next next) {
    return switch (next.kind()) {
      case REMEDY -> Set.of(Outcome.UNSOLVED.id());
      case PROVIDER -> {
        Set<String> answers = new LinkedHashSet<>(named(Condition.PROVIDER));
        ofEveryKind().values().stream()
            .flatMap(wallets -> wallets.stream().filter(id -> !answers.contains(id)).limit(1))
            .toList()
            .forEach(answers::add);
        answers.add(Condition.OTHER);
        yield answers;
      }
      default -> to(next);
    };
  }

  /** A wallet that is not in the data cannot be the answer. */
  private List<String> named(String place) {
    return conditions.stream()
        .flatMap(when -> when.allowed().getOrDefault(place, List.of()).stream())
        .filter(id -> !id.equals(Condition.OTHER))
        .filter(id -> !place.equals(Condition.PROVIDER) || diagnosis.provider(id).isPresent())
        .toList();
  }

  /** The ids of all wallets by their kind; none where no condition asks for it. */
  private Map<ProviderKind, List<String>> ofEveryKind() {
    boolean asked =
        conditions.stream().anyMatch(when -> when.allowed().containsKey(Condition.PROVIDER_KIND));
    return asked
        ? diagnosis.wallets().providers().stream()
            .collect(
                Collectors.groupingBy(
                    Provider::kind,
                    () -> new EnumMap<>(ProviderKind.class),
                    Collectors.mapping(Provider::id, Collectors.toList())))
        : Map.of();
  }
}
