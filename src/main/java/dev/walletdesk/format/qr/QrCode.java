package dev.walletdesk.format.qr;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;

/** A QR code with the margin that readers need around it. */
public final class QrCode {

  /** Modules of margin on each side; the standard asks for four. */
  private static final int QUIET_ZONE = 4;

  private static final String[] HALF_BLOCKS = {" ", "▄", "▀", "█"};

  private final ByteMatrix modules;

  private QrCode(ByteMatrix modules) {
    this.modules = modules;
  }

  /**
   * The code of a text.
   *
   * @throws IllegalArgumentException if the text is too long for any code
   */
  public static QrCode of(String text) {
    try {
      return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
    } catch (WriterException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  /** How many modules it is wide and high, with its margin. */
  public int size() {
    return modules.getWidth() + 2 * QUIET_ZONE;
  }

  private boolean isDark(int x, int y) {
    int column = x - QUIET_ZONE;
    int row = y - QUIET_ZONE;
    return column >= 0
        && row >= 0
        && column < modules.getWidth()
        && row < modules.getHeight()
        && modules.get(column, row) == 1;
  }

  /**
   * The code for a terminal, two modules a character. The light modules are drawn, so that it is
   * right on a dark background.
   */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int y = 0; y < size(); y += 2) {
      StringBuilder line = new StringBuilder();
      for (int x = 0; x < size(); x++) {
        int upper = isDark(x, y) ? 0 : 2;
        int lower = y + 1 >= size() || isDark(x, y + 1) ? 0 : 1;
        line.append(HALF_BLOCKS[upper + lower]);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /**
   * The dark modules as the data of an SVG path to be stroked one unit wide, one unit a module:
   * each run of neighbours in a row is a line.
   */
  public String path() {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < size(); y++) {
      for (int x = 0; x < size(); x++) {
        if (isDark(x, y)) {
          int start = x;
          while (isDark(x + 1, y)) {
            x++;
          }
          path.append('M').append(start).append(' ').append(y).append(".5h").append(x + 1 - start);
        }
      }
    }
    return path.toString();
  }
}
