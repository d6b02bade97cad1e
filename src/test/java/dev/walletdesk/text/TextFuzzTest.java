package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever a text has in it, it fits on a screen and cannot make it lie. */
class TextFuzzTest {

  private static final int WIDTH = 40;

  @FuzzTest(maxDuration = "1h")
  void anyText(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_16BE);
    String clean = Sanitizer.clean(text);
    assertEquals(clean, Sanitizer.clean(clean), "cleaned twice");
    for (String line : LineBreaker.lines(clean, WIDTH)) {
      assertTrue(DisplayWidth.of(line) <= WIDTH, line);
    }
    assertTrue(DisplayWidth.of(DisplayWidth.cut(clean, WIDTH)) <= WIDTH, clean);
  }
}
