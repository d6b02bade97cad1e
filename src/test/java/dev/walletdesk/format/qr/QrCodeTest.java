package dev.walletdesk.format.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes as a telephone reads them. */
class QrCodeTest {

  private static final int SCALE = 4;
  private static final int LIGHT = 0xFFFFFF;
  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)\\.5h(\\d+)");

  /** A picture of so many modules a side, light until some are darkened. */
  private static final class Picture {

    private final int size;
    private final int[] pixels;

    Picture(int modules) {
      size = modules * SCALE;
      pixels = new int[size * size];
      Arrays.fill(pixels, LIGHT);
    }

    void darken(int x, int y) {
      for (int row = y * SCALE; row < (y + 1) * SCALE; row++) {
        Arrays.fill(pixels, row * size + x * SCALE, row * size + (x + 1) * SCALE, 0);
      }
    }

    String read() throws ReaderException {
      LuminanceSource source = new RGBLuminanceSource(size, size, pixels);
      return new QRCodeReader()
          .decode(new BinaryBitmap(new GlobalHistogramBinarizer(source)))
          .getText();
    }
  }

  private static String readLines(QrCode code) throws ReaderException {
    Picture picture = new Picture(code.size());
    List<String> lines = code.lines();
    for (int y = 0; y < code.size(); y++) {
      for (int x = 0; x < code.size(); x++) {
        char block = lines.get(y / 2).charAt(x);
        boolean light = block == '█' || block == (y % 2 == 0 ? '▀' : '▄');
        if (!light) {
          picture.darken(x, y);
        }
      }
    }
    return picture.read();
  }

  private static String readPath(QrCode code) throws ReaderException {
    Picture picture = new Picture(code.size());
    Matcher runs = RUN.matcher(code.path());
    while (runs.find()) {
      int start = Integer.parseInt(runs.group(1));
      for (int x = start; x < start + Integer.parseInt(runs.group(3)); x++) {
        picture.darken(x, Integer.parseInt(runs.group(2)));
      }
    }
    return picture.read();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tel:95188",
        "tel:+8657195188",
        "https://global.alipay.com/docs/support",
        "https://xn--fiq228c.example/a/rather/long/path?with=parameters&and=more"
      })
  void whatIsDrawnIsReadAgain(String text) throws ReaderException {
    QrCode code = QrCode.of(text);
    assertEquals(text, readLines(code));
    assertEquals(text, readPath(code));
  }

  @Test
  void fourLightModulesStandAroundIt() {
    QrCode code = QrCode.of("tel:95188");
    assertEquals(21 + 8, code.size());
    assertEquals("█".repeat(29), code.lines().get(0));
    assertEquals("█".repeat(29), code.lines().get(1));
    assertEquals("████ ▄▄▄▄▄ ", code.lines().get(2).substring(0, 11));
    assertEquals("M4 4.5h7", code.path().substring(0, 8));
  }

  @Test
  void aTextThatNoCodeHoldsIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> QrCode.of("x".repeat(3000)));
  }

  @Test
  void anEmptyPictureHasNoCode() {
    assertThrows(NotFoundException.class, () -> new Picture(29).read());
  }
}
