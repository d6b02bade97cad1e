package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every style can be read on every usual palette, dark or light: contrast as WCAG 2.2 defines it,
 * at least 3:1 for what is bold or an aside, 4.5:1 for what matters most and brings its background.
 */
class StyleContrastTest {

  /** What is bold counts as large (WCAG 2.2, 1.4.3). */
  private static final double LARGE = 3.0;

  private static final double TEXT = 4.5;

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static double contrast(int one, int other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  /** A colour of xterm's 6x6x6 cube or its greys, which palettes leave alone. */
  private static int cube(int index) {
    if (index >= 232) {
      int grey = 8 + 10 * (index - 232);
      return grey << 16 | grey << 8 | grey;
    }
    int[] steps = {0, 95, 135, 175, 215, 255};
    int i = index - 16;
    return steps[i / 36] << 16 | steps[i / 6 % 6] << 8 | steps[i % 6];
  }

  /** The colours with which a style is drawn where the terminal has these two. */
  private static int[] drawn(Style style, int text, int background) {
    int[] colours = {text, background};
    List<String> codes = new ArrayList<>(List.of(style.rendition().split(";")));
    for (int i = 0; i < codes.size(); i++) {
      switch (codes.get(i)) {
        case "38" -> colours[0] = cube(Integer.parseInt(codes.get(i += 2)));
        case "48" -> colours[1] = cube(Integer.parseInt(codes.get(i += 2)));
        case "7" -> {
          colours[0] = background;
          colours[1] = text;
        }
        case "97" -> colours[0] = 0xFFFFFF;
        case "40" -> colours[1] = 0;
        default -> assertTrue(codes.get(i).isEmpty() || codes.get(i).equals("1"), style::rendition);
      }
    }
    return colours;
  }

  @ParameterizedTest
  @CsvSource({
    "xterm, E5E5E5, 000000",
    "xterm light, 000000, FFFFFF",
    "VGA, AAAAAA, 000000",
    "Solarized dark, 839496, 002B36",
    "Solarized light, 657B83, FDF6E3",
    "GNOME dark, D0CFCC, 171421",
    "GNOME light, 171421, FFFFFF",
    "Ubuntu, EEEEEC, 300A24",
    "Windows Terminal, CCCCCC, 0C0C0C",
    "Windows PowerShell, CCCCCC, 012456",
    "macOS Basic, 000000, FFFFFF",
    "macOS Pro, F2F2F2, 000000",
  })
  void everyStyleStandsOut(String palette, String textHex, String backgroundHex) {
    int text = Integer.parseInt(textHex, 16);
    int background = Integer.parseInt(backgroundHex, 16);
    for (Style style : Style.values()) {
      int[] drawn = drawn(style, text, background);
      double wanted =
          switch (style) {
            case PLAIN, HEADING, STRONG, NUMBER -> Math.min(TEXT, contrast(text, background));
            case ALARM, DRAWING -> TEXT;
            default -> LARGE;
          };
      double reached = contrast(drawn[0], drawn[1]);
      assertTrue(reached >= wanted, () -> style + " on " + palette + ": " + reached);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DANGER", "ALARM", "WARNING"})
  void whatIsDangerousNeverLooksLikeSuccess(Style danger) {
    assertNotEquals(Style.DONE.rendition(), danger.rendition());
    assertNotEquals(Style.STRONG.rendition(), danger.rendition());
  }
}
