package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links that a terminal opens as a whole. */
class HyperlinksTest {

  private static final Rendering LINKS = new Rendering(false, true);

  @Test
  void aLinkIsMarkedAndLooksAsBefore() {
    Line line = new Line("Source: https://pay.example/help (2026)", Style.PLAIN);
    assertEquals(
        "Source: \u001B]8;;https://pay.example/help\u001B\\https://pay.example/help\u001B]8;;\u001B\\"
            + " (2026)",
        line.render(LINKS));
  }

  @Test
  void punctuationBehindALinkIsNoPartOfIt() {
    assertEquals(
        "（\u001B]8;;https://a.example/x\u001B\\https://a.example/x\u001B]8;;\u001B\\）。",
        new Line("（https://a.example/x）。", Style.PLAIN).render(LINKS));
    assertEquals(
        "\u001B]8;;https://a.example/x\u001B\\https://a.example/x\u001B]8;;\u001B\\).",
        new Line("https://a.example/x).", Style.PLAIN).render(LINKS));
  }

  @Test
  void elsewhereNothingIsAdded() {
    Line line = new Line("https://pay.example/help", Style.HEADING);
    assertEquals("https://pay.example/help", line.render(Rendering.PLAIN));
    assertEquals("95188", new Line("95188", Style.PLAIN).render(LINKS));
    assertEquals(new Rendering(true, false), new Rendering(true, true).withoutLinks());
  }

  @ParameterizedTest
  @CsvSource({
    "TERM_PROGRAM, iTerm.app",
    "TERM_PROGRAM, vscode",
    "TERM, xterm-kitty",
    "VTE_VERSION, 5000",
    "KONSOLE_VERSION, 201200",
    "WT_SESSION, 0b1c",
  })
  void terminalsThatAreKnownToUnderstandThem(String variable, String value) {
    assertTrue(Hyperlinks.areUnderstoodIn(Map.of(variable, value)));
    assertFalse(Hyperlinks.areUnderstoodIn(Map.of(variable, value, "TMUX", "/tmp/tmux-0")));
    assertFalse(Hyperlinks.areUnderstoodIn(Map.of(variable, value, "STY", "1.pts-0")));
  }

  @ParameterizedTest
  @CsvSource({
    "TERM, xterm-256color",
    "TERM, linux",
    "TERM_PROGRAM, Apple_Terminal",
    "VTE_VERSION, 4205",
    "VTE_VERSION, new",
    "KONSOLE_VERSION, 180800",
  })
  void othersAreNotTried(String variable, String value) {
    assertFalse(Hyperlinks.areUnderstoodIn(Map.of(variable, value)));
  }
}
