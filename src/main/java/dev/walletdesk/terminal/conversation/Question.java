package dev.walletdesk.terminal.conversation;

import dev.walletdesk.terminal.screen.Menu;

/**
 * A step that waits for an answer, as a menu whose options have the answers' ids.
 *
 * @param id under which the answer is kept
 * @param menu what is asked
 */
record Question(String id, Menu menu) {}
