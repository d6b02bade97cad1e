package dev.walletdesk.terminal.screen;

import org.jline.utils.InfoCmp;

/**
 * Which of the terminals that are described in the program somebody has. What is named in {@code
 * TERM} may be newer than any description; today's terminals understand what xterm does.
 *
 * @see <a href="https://invisible-island.net/xterm/ctlseqs/ctlseqs.html">xterm: control
 *     sequences</a>
 */
final class TerminalType {

  private static final String USUAL = "xterm-256color";
  private static final String WITHIN_ANOTHER = "screen-256color";

  private TerminalType() {}

  /** The description to go by, where {@code TERM} says {@code named}; it may be empty. */
  static String of(String named) {
    if (named.startsWith("tmux") || named.startsWith("screen")) {
      return WITHIN_ANOTHER;
    }
    return !named.isEmpty() && InfoCmp.getDefaultInfoCmp(named) != null ? named : USUAL;
  }
}
