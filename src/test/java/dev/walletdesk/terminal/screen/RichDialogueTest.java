package dev.walletdesk.terminal.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.terminal.screen.Key.Named;
import dev.walletdesk.terminal.screen.Key.Paste;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RichDialogueTest {

  private static Optional<String> typeText(Key... keys) throws IOException {
    ScriptedScreen screen = new ScriptedScreen(80, 24, List.of(keys));
    try (RichDialogue dialogue = new RichDialogue(screen, Messages.in(Languages.of("en")))) {
      return dialogue.typeText("Paste it.", line -> line.equals("95188"));
    }
  }

  @Test
  void aTextGoesOnWhenMoreComesWithItsLineEnd() throws IOException {
    assertEquals(
        Optional.of("I am from support. Share your screen."),
        typeText(
            new Paste("I am from support."),
            Named.ENTER,
            new Paste("Share your screen."),
            Named.ENTER));
  }

  @Test
  void whatIsAllThereIsEndsWithItsLine() throws IOException {
    assertEquals(
        Optional.of("95188"), typeText(new Paste("95188"), Named.ENTER, new Paste("rest")));
  }

  @Test
  void escapeLeavesATextOfSeveralLines() throws IOException {
    assertEquals(
        Optional.empty(),
        typeText(new Paste("first"), Named.ENTER, new Paste("second"), Named.ESCAPE));
  }
}
