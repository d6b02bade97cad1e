package dev.walletdesk.catalog;

import dev.walletdesk.text.LocalizedText;
import java.util.List;
import java.util.Optional;

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

  /** Where what it says was read; empty for general advice. */
  List<Evidence> sources();

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
   */
  record Remedy(
      String id,
      Condition when,
      LocalizedText title,
      List<LocalizedText> instructions,
      List<Evidence> sources)
      implements Step {
    @Override
    public StepKind kind() {
      return StepKind.REMEDY;
    }
  }

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

  /** How a notice is meant. */
  enum Tone {
    INFO,
    WARNING
  }
}
