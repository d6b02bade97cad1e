package dev.walletdesk.terminal;

import dev.walletdesk.catalog.Step;
import java.util.List;
import java.util.Optional;

/**
 * A step that waits for an answer, as a menu.
 *
 * @param id under which the answer is kept
 * @param menu what is asked
 * @param answers the answer that each option of the menu stands for
 * @param remedy what to try first, if that is what the question is about
 */
record Question(String id, Menu menu, List<String> answers, Optional<Step.Remedy> remedy) {}
