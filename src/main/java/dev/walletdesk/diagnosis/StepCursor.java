package dev.walletdesk.diagnosis;

import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.catalog.country.CountryGuess;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One pass over a guide's steps with some answers. */
final class StepCursor {

  private final Answers answers;
  private final Places places;
  private final List<Provider> others;
  private final List<Passed> passed = new ArrayList<>();
  private final Set<String> passedIds = new HashSet<>();

  StepCursor(
      Answers answers,
      Optional<Provider> provider,
      List<Provider> others,
      List<CountryGuess> guesses) {
    this.others = others;
    this.answers = answers;
    this.places = new Places(answers, provider, Whereabouts.of(answers, provider, guesses));
    if (places.whereabouts().isGuessed()) {
      // Among what was answered from the beginning, so that it can be put right at once.
      notePlace(Condition.REGION);
    }
  }

  State stateBefore(Next next) {
    return new State(List.copyOf(passed), next, places.provider(), others, places.whereabouts());
  }

  /** Goes past a step that does not apply or is done with; else tells what it wants. */
  Optional<Next> pass(Step step) {
    Optional<Next> missing = missingFor(step.when());
    if (missing.isPresent() || !holds(step.when())) {
      return missing;
    }
    return take(step);
  }

  /** The guide's own handoff, or what must be asked before it. */
  Next end(Handoff handoff) {
    Optional<Next> missing = missingProvider();
    if (missing.isPresent()) {
      return missing.get();
    }
    if (places.region().isEmpty()) {
      Set<String> ofWallet = places.provider().map(Provider::regions).orElse(Set.of());
      return new Next.AskRegion(ofWallet.stream().sorted().toList(), true);
    }
    notePlace(Condition.REGION);
    return new Next.HandOver(Next.HandOver.END, handoff);
  }

  private Optional<Next> take(Step step) {
    return switch (step.kind()) {
      case QUESTION -> takeQuestion((Step.Question) step);
      case REMEDY -> takeRemedy((Step.Remedy) step);
      case CHECKLIST -> takeChecklist((Step.Checklist) step);
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

  private Optional<Next> takeChecklist(Step.Checklist checklist) {
    for (Step.Job job : checklist.jobs()) {
      Optional<Next> missing = missingFor(job.when());
      if (missing.isPresent()) {
        return missing;
      }
    }
    List<JobState> jobs =
        checklist.jobs().stream()
            .filter(job -> holds(job.when()))
            .map(job -> new JobState(job, status(job)))
            .toList();
    Next.WorkThrough work = new Next.WorkThrough(checklist, jobs);
    boolean goesOn = answers.to(checklist.id()).filter(Next.WorkThrough.GO_ON::equals).isPresent();
    if (!goesOn && work.left() > 0) {
      return Optional.of(work);
    }
    if (!jobs.isEmpty()) {
      pass(new Passed.WorkedThrough(checklist, jobs));
    }
    return Optional.empty();
  }

  private JobStatus status(Step.Job job) {
    return answers.to(job.id()).flatMap(JobStatus::of).orElse(JobStatus.NOT_YET);
  }

  private Optional<Next> takeNotice(Step.Notice notice) {
    pass(new Passed.NoticeShown(notice));
    return Optional.empty();
  }

  private Optional<Next> takeStop(Step.Stop stop) {
    Optional<Next> missing = missingProvider();
    if (missing.isPresent()) {
      return missing;
    }
    notePlace(Condition.REGION);
    return Optional.of(new Next.HandOver(stop.id(), stop.handoff()));
  }

  private Optional<Next> missingProvider() {
    if (places.of(Condition.PROVIDER).isEmpty()) {
      return Optional.of(new Next.AskProvider());
    }
    notePlace(Condition.PROVIDER);
    return Optional.empty();
  }

  private static Next ask(String place) {
    return place.equals(Condition.PROVIDER) ? new Next.AskProvider() : Next.AskRegion.FOR_A_STEP;
  }

  /** What must be asked to tell whether {@code when} holds; takes note of what was asked for it. */
  private Optional<Next> missingFor(Condition when) {
    if (!ownQuestionsAllow(when)) {
      return Optional.empty();
    }
    for (String place : Places.ASKED) {
      if (when.dependsOn(place)) {
        if (places.of(place).isEmpty()) {
          return Optional.of(ask(place));
        }
        notePlace(place);
        if (!places.satisfy(when, place)) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private boolean holds(Condition when) {
    return ownQuestionsAllow(when)
        && Places.ASKED.stream().allMatch(place -> places.satisfy(when, place));
  }

  private boolean ownQuestionsAllow(Condition when) {
    for (String id : when.allowed().keySet()) {
      if (!Condition.namesPlace(id) && !when.allows(id, askedAnswer(id))) {
        return false;
      }
    }
    return true;
  }

  /** The answer to a question that was really asked; an answer left over from before is none. */
  private Optional<String> askedAnswer(String questionId) {
    return passedIds.contains(questionId) ? answers.to(questionId) : Optional.empty();
  }

  private void notePlace(String place) {
    if (!passedIds.contains(place)) {
      places.of(place).ifPresent(answer -> pass(new Passed.PlaceAnswered(place, answer)));
    }
  }

  private void pass(Passed step) {
    passed.add(step);
    passedIds.add(step.id());
  }
}
