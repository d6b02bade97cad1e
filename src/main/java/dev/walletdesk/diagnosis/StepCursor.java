package dev.walletdesk.diagnosis;

import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One pass over a guide's steps with some answers. */
final class StepCursor {

  private static final List<String> PLACES = List.of(Condition.PROVIDER, Condition.REGION);

  private final Answers answers;
  private final Optional<Provider> provider;
  private final Optional<String> region;
  private final List<Passed> passed = new ArrayList<>();
  private final Set<String> passedIds = new HashSet<>();

  StepCursor(Answers answers, Optional<Provider> provider) {
    this.answers = answers;
    this.provider = provider;
    this.region = answers.to(Condition.REGION).or(this::onlyRegion);
  }

  State stateBefore(Next next) {
    return new State(List.copyOf(passed), next, provider, region);
  }

  /** Goes past a step that does not apply or is done with; else tells what it wants. */
  Optional<Next> pass(Step step) {
    if (!ownQuestionsAllow(step.when())) {
      return Optional.empty();
    }
    for (String place : PLACES) {
      if (step.when().allowed().containsKey(place)) {
        if (placeOf(place).isEmpty()) {
          return Optional.of(ask(place, List.of()));
        }
        notePlace(place);
        if (!step.when().allows(place, placeOf(place))) {
          return Optional.empty();
        }
      }
    }
    return take(step);
  }

  /** The guide's own handoff, or what must be asked before it. */
  Next end(Handoff handoff) {
    Optional<Next> missing = missingProvider();
    if (missing.isPresent()) {
      return missing.get();
    }
    Set<String> regions = regionsThatMatter(handoff);
    if (region.isEmpty() && regions.size() > 1) {
      return ask(Condition.REGION, List.copyOf(regions));
    }
    notePlace(Condition.REGION);
    return new Next.HandOver(Next.HandOver.END, handoff);
  }

  private Optional<Next> take(Step step) {
    return switch (step.kind()) {
      case QUESTION -> takeQuestion((Step.Question) step);
      case REMEDY -> takeRemedy((Step.Remedy) step);
      case NOTICE -> takeNotice((Step.Notice) step);
      case HANDOFF -> takeStop((Step.Stop) step);
    };
  }

  private Optional<Next> takeQuestion(Step.Question question) {
    Optional<Choice> choice = answers.to(question.id()).flatMap(question::choice);
    choice.ifPresent(chosen -> pass(new Passed.Answered(question, chosen)));
    return choice.isPresent() ? Optional.empty() : Optional.of(new Next.Ask(question));
  }

  private Optional<Next> takeRemedy(Step.Remedy remedy) {
    Optional<Outcome> outcome = answers.to(remedy.id()).flatMap(Outcome::of);
    if (outcome.isEmpty()) {
      return Optional.of(new Next.Try(remedy));
    }
    pass(new Passed.Tried(remedy, outcome.get()));
    return outcome.get() == Outcome.SOLVED
        ? Optional.of(new Next.Solved(remedy))
        : Optional.empty();
  }

  private Optional<Next> takeNotice(Step.Notice notice) {
    pass(new Passed.NoticeShown(notice));
    return Optional.empty();
  }

  private Optional<Next> takeStop(Step.Stop stop) {
    return missingProvider().or(() -> Optional.of(new Next.HandOver(stop.id(), stop.handoff())));
  }

  private Optional<Next> missingProvider() {
    if (placeOf(Condition.PROVIDER).isEmpty()) {
      return Optional.of(new Next.AskProvider());
    }
    notePlace(Condition.PROVIDER);
    return Optional.empty();
  }

  private static Next ask(String place, List<String> regions) {
    return place.equals(Condition.PROVIDER) ? new Next.AskProvider() : new Next.AskRegion(regions);
  }

  private boolean ownQuestionsAllow(Condition when) {
    for (String id : when.allowed().keySet()) {
      if (!PLACES.contains(id) && !when.allows(id, askedAnswer(id))) {
        return false;
      }
    }
    return true;
  }

  /** The answer to a question that was really asked; an answer left over from before is none. */
  private Optional<String> askedAnswer(String questionId) {
    return passedIds.contains(questionId) ? answers.to(questionId) : Optional.empty();
  }

  private Optional<String> placeOf(String place) {
    if (place.equals(Condition.REGION)) {
      return region;
    }
    boolean known = provider.isPresent();
    return answers.to(place).filter(answer -> known || answer.equals(Condition.OTHER));
  }

  private void notePlace(String place) {
    if (!passedIds.contains(place)) {
      answers.to(place).ifPresent(answer -> pass(new Passed.PlaceAnswered(place, answer)));
    }
  }

  private void pass(Passed step) {
    passed.add(step);
    passedIds.add(step.id());
  }

  private Optional<String> onlyRegion() {
    return provider
        .map(Provider::regions)
        .filter(regions -> regions.size() == 1)
        .map(regions -> regions.iterator().next());
  }

  private Set<String> regionsThatMatter(Handoff handoff) {
    Set<String> regions = new TreeSet<>(handoff.escalate().keySet());
    provider.ifPresent(known -> regions.addAll(known.regions()));
    return regions;
  }
}
