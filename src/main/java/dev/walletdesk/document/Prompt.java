package dev.walletdesk.document;

import java.util.List;
import java.util.Optional;

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
 */
public record Prompt(
    Kind kind,
    String id,
    String text,
    Optional<String> why,
    List<String> instructions,
    List<Choice> choices) {

  /** What is wanted of the user; documents name it by {@link dev.walletdesk.text.DataName}. */
  public enum Kind {
    /** An answer. */
    QUESTION,
    /** To try something and say how it went. */
    REMEDY,
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

  /** The choice with this id, if it is offered. */
  public Optional<Choice> choice(String choiceId) {
    return choices.stream().filter(choice -> choice.id().equals(choiceId)).findFirst();
  }
}
