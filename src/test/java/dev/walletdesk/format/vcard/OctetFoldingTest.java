package dev.walletdesk.format.vcard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class OctetFoldingTest {

  private static String folded(String text) throws IOException {
    StringWriter out = new StringWriter();
    try (OctetFolding folding = new OctetFolding(out)) {
      folding.write(text);
    }
    return out.toString();
  }

  @Test
  void usage() throws IOException {
    assertEquals("NOTE:" + "x".repeat(70) + "\r\n xy", folded("NOTE:" + "x".repeat(71) + "y"));
  }

  @Test
  void aLineOf75OctetsIsNotFoldedAndTheFoldsOwnSpaceCounts() throws IOException {
    assertEquals("x".repeat(75), folded("x".repeat(75)));
    assertEquals("x".repeat(75) + "\r\n " + "x".repeat(74), folded("x".repeat(149)));
    assertEquals("x".repeat(75) + "\r\n " + "x".repeat(74) + "\r\n x", folded("x".repeat(150)));
  }

  @Test
  void noCharacterIsTornApart() throws IOException {
    assertEquals("支".repeat(25) + "\r\n 付", folded("支".repeat(25) + "付"));
    assertEquals("x" + "支".repeat(24) + "\r\n 付", folded("x" + "支".repeat(24) + "付"));
    assertEquals("xx" + "é".repeat(36) + "\r\n é", folded("xx" + "é".repeat(37)));
    assertEquals("𠮷".repeat(18) + "\r\n 𠮷", folded("𠮷".repeat(19)));
  }

  @Test
  void eachLineIsCountedAnew() throws IOException {
    String line = "x".repeat(75);
    assertEquals(line + "\r\n" + line + "\n" + line, folded(line + "\r\n" + line + "\n" + line));
  }
}
