package dev.walletdesk.catalog;

import dev.walletdesk.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One step of a guide. A switch over {@link #kind()} handles every kind, because the compiler says
 * where one is missing.
 */
public sealed interface Step {

  /** Which of the records here it is. */
  StepKind kind();

  /** The step's id, unique in its guide. */
  String id();

  /** When it applies. */
  Condition when();

  /** All on which it depends: when it applies, and when parts of it do. */
  default List<Condition> conditions() {
    return List.of(when());
  }

  /** Where what it says was read; empty for general advice. */
  List<Evidence> sources();

  /** Where all that it says was read, parts of it included. */
  default List<Evidence> allSources() {
    return sources();
  }

  /**
   * Something to answer.
   *
   * @param why why it is asked, shown on request
   */
  record Question(
      String id,
      Condition when,
      LocalizedText ask,
      LocalizedText why,
      List<Choice> choices,
      List<Evidence> sources)
      implements Step {
    @Override
    public StepKind kind() {
      return StepKind.QUESTION;
    }

    /** The choice with this id. */
    public Optional<Choice> choice(String choiceId) {
      return choices.stream().filter(choice -> choice.id().equals(choiceId)).findFirst();
    }
  }

  /**
   * Something to try; the user then says how it went.
   *
   * @param title what it is called on a checklist
   * @param instructions what to do, one thing each
   * @param effort how long it takes until one knows whether it helped
   * @param chance how often it is what helps, among those who are led to it
   */
  record Remedy(
      String id,
      Condition when,
      LocalizedText title,
      List<LocalizedText> instructions,
      Effort effort,
      Chance chance,
      List<Evidence> sources)
      implements Step {
    @Override
    public StepKind kind() {
      return StepKind.REMEDY;
    }
  }

  /**
   * Several jobs, all of which must be settled: done, or found out to be impossible.
   *
   * @param title what they are for
   * @param tell what to know before one begins
   * @param jobs in the order in which they are best done
   */
  record Checklist(
      String id,
      Condition when,
      LocalizedText title,
      LocalizedText tell,
      List<Job> jobs,
      List<Evidence> sources)
      implements Step {
    @Override
    public StepKind kind() {
      return StepKind.CHECKLIST;
    }

    @Override
    public List<Condition> conditions() {
      return Stream.concat(Stream.of(when), jobs.stream().map(Job::when)).toList();
    }

    @Override
    public List<Evidence> allSources() {
      return Stream.concat(sources.stream(), jobs.stream().flatMap(job -> job.sources().stream()))
          .toList();
    }

    /** This list with other jobs. */
    public Checklist withJobs(List<Job> others) {
      return new Checklist(id, when, title, tell, others, sources);
    }
  }

  /**
   * One entry of a checklist.
   *
   * @param id unique among the steps and jobs of the guide
   * @param when when it applies, besides what its list depends on
   * @param title what it is called in the list
   * @param instructions what to do, one thing each
   * @param sources where they were read; empty for general advice
   */
  record Job(
      String id,
      Condition when,
      LocalizedText title,
      List<LocalizedText> instructions,
      List<Evidence> sources) {}

  /**
   * Something to know.
   *
   * @param see the id of a guide that may fit better
   */
  record Notice(
      String id,
      Condition when,
      LocalizedText tell,
      Tone tone,
      Optional<String> see,
      List<Evidence> sources)
      implements Step {
    @Override
    public StepKind kind() {
      return StepKind.NOTICE;
    }
  }

  /** Stop here and contact somebody now. */
  record Stop(String id, Condition when, Handoff handoff, List<Evidence> sources) implements Step {
    @Override
    public StepKind kind() {
      return StepKind.HANDOFF;
    }
  }

  /** How long it takes until one knows whether a remedy helped, the least first. */
  enum Effort {
    /** A look or a tap. */
    MOMENT,
    /** Some settings, papers or a call. */
    MINUTES,
    /** Somebody else's turn: hours or days. */
    WAIT
  }

  /** How often a remedy is what helps, the most first. */
  enum Chance {
    OFTEN,
    SOMETIMES,
    SELDOM
  }

  /** How a notice is meant. */
  enum Tone {
    INFO,
    WARNING
  }
}
