package dev.walletdesk.terminal.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jline.utils.InfoCmp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fault 5: terminals that no description knows, and none at all. */
class TerminalTypeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "xterm",
        "xterm-256color",
        "xterm-kitty",
        "xterm-ghostty",
        "ghostty",
        "foot",
        "foot-extra",
        "alacritty",
        "alacritty-direct",
        "wezterm",
        "contour",
        "st-256color",
        "rio",
        "konsole",
        "gnome",
        "vte-256color",
        "iterm2",
        "linux",
        "tmux-256color",
        "screen.xterm-256color",
        "rxvt-unicode-256color",
        "vt100",
        "nonsense"
      })
  void everyTerminalHasADescriptionWithWhichItsCursorMoves(String named) {
    String capabilities = InfoCmp.getDefaultInfoCmp(TerminalType.of(named));
    assertTrue(capabilities.contains("cuu1="), named);
  }

  @Test
  void theOneThatIsNamedIsTakenWhereItIsKnown() {
    assertEquals("rxvt", TerminalType.of("rxvt"));
    assertEquals("screen-256color", TerminalType.of("tmux-256color"));
    assertEquals("xterm-256color", TerminalType.of("xterm-kitty"));
  }
}
