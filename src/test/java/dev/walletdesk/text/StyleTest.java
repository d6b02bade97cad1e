package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StyleTest {

  @Test
  void usage() {
    assertEquals("\u001B[1;38;5;196mwrong\u001B[0m", Style.DANGER.paint("wrong"));
    assertEquals(
        "\u001B[1;38;5;196mwrong\u001B[0m",
        new Line("wrong", Style.DANGER).render(new Rendering(true, false)));
  }

  @Test
  void aPlainTextAndAnEmptyOneAreNotPainted() {
    assertEquals("95188", Style.PLAIN.paint("95188"));
    assertEquals("", Style.DANGER.paint(""));
  }

  @Test
  void withoutColourALineIsItsText() {
    assertEquals("wrong", new Line("wrong", Style.DANGER).render(Rendering.PLAIN));
  }
}
