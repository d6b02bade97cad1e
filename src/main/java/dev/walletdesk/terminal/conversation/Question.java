package dev.walletdesk.terminal.conversation;

import dev.walletdesk.terminal.screen.Menu;
import java.util.Map;
import java.util.Optional;

/**
 * A step that waits for an answer, as a menu whose options have the answers' ids.
 *
 * @param id under which the answer is kept
 * @param menu what is asked
 * @param introduction what to know before answering
 * @param parts what some options lead to before the step itself is answered: the jobs of a
 *     checklist, by the ids of their options
 * @param isPart whether it is one of these, which one comes back from to the whole
 */
record Question(
    String id,
    Menu menu,
    Optional<String> introduction,
    Map<String, Question> parts,
    boolean isPart) {

  /** A question that is answered by choosing an option. */
  static Question of(String id, Menu menu) {
    return new Question(id, menu, Optional.empty(), Map.of(), false);
  }
}
