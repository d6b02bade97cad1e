package dev.walletdesk.terminal.screen;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.walletdesk.text.Sanitizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Whatever a terminal sends, it is read as keys to its end, and what is pasted is harmless. */
class KeysFuzzTest {

  @FuzzTest(maxDuration = "1h")
  void anyKeys(byte[] input) throws IOException {
    String sent = new String(input, StandardCharsets.UTF_8);
    KeyReader reader = new KeyReader(new SentAtOnce(sent));
    Key key = reader.poll();
    for (int count = 0; key != Key.Named.HANG_UP; count++) {
      assertTrue(count <= sent.length() + 1, "more keys than characters");
      if (key instanceof Key.Paste paste) {
        assertTrue(Sanitizer.isClean(paste.text()), paste::text);
      }
      key = reader.poll();
    }
  }
}
