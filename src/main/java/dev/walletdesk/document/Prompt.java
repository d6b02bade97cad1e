package dev.walletdesk.document;

import dev.walletdesk.diagnosis.JobStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What comes next in a diagnosis, put into words of one language: what every screen, page and
 * program asks or tells.
 *
 * @param kind what is wanted of the user
 * @param id under which the answer is kept
 * @param text the question, the remedy's name, or what to do now
 * @param why why it is asked; absent where nothing is
 * @param instructions what to do, one thing each: of a remedy before answering; of a solution, so
 *     that it does not happen again
 * @param choices the answers that may be given, in order; none where nothing is asked
 * @param jobs of a checklist, each with answers of its own; the answer to the list itself is to go
 *     on, whatever is left
 */
public record Prompt(
    Kind kind,
    String id,
    String text,
    Optional<String> why,
    List<String> instructions,
    List<Choice> choices,
    List<Job> jobs) {

  /** What is wanted of the user; documents name it by {@link dev.walletdesk.text.DataName}. */
  public enum Kind {
    /** An answer. */
    QUESTION,
    /** To try something and say how it went. */
    REMEDY,
    /** To settle several jobs. */
    CHECKLIST,
    /** To contact somebody. */
    HANDOFF,
    /** Nothing more. */
    SOLVED
  }

  /**
   * An answer that may be given.
   *
   * @param id how to give it
   * @param label how it reads
   * @param hint a further explanation
   */
  public record Choice(String id, String label, Optional<String> hint) {}

  /**
   * A job of a checklist.
   *
   * @param id under which the answer is kept
   * @param title what it is called
   * @param instructions what to do, one thing each
   * @param status how far the user is with it
   * @param choices the answers that may be given
   */
  public record Job(
      String id, String title, List<String> instructions, JobStatus status, List<Choice> choices) {}

  /** A prompt without jobs. */
  Prompt(
      Kind kind,
      String id,
      String text,
      Optional<String> why,
      List<String> instructions,
      List<Choice> choices) {
    this(kind, id, text, why, instructions, choices, List.of());
  }

  /** The same with another text. */
  Prompt withText(UnaryOperator<String> change) {
    return new Prompt(kind, id, change.apply(text), why, instructions, choices, jobs);
  }

  /** The choice with this id, if it is offered. */
  public Optional<Choice> choice(String choiceId) {
    return choices.stream().filter(choice -> choice.id().equals(choiceId)).findFirst();
  }
}
