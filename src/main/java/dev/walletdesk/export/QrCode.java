package dev.walletdesk.export;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import dev.walletdesk.catalog.Contact;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A contact as a QR code (ISO/IEC 18004), to dial or open it with a phone. */
public final class QrCode {

  /** The standard asks for four light modules on every side. */
  private static final int QUIET = 4;

  private final ByteMatrix modules;

  private QrCode(ByteMatrix modules) {
    this.modules = modules;
  }

  /** The code of what a phone should open; absent for a contact that cannot be opened. */
  public static Optional<QrCode> of(Contact contact) {
    return target(contact).map(QrCode::encode);
  }

  /** What a phone opens: {@code tel:}, {@code mailto:} or a web address. */
  static Optional<String> target(Contact contact) {
    return switch (contact.channel()) {
      case PHONE -> Optional.of("tel:" + contact.value().replaceAll("[^+0-9]", ""));
      case EMAIL -> Optional.of("mailto:" + contact.value());
      case WEB, CHAT, SOCIAL ->
          Optional.of(contact.value()).filter(value -> value.startsWith("https://"));
      case APP -> Optional.empty();
    };
  }

  private static QrCode encode(String text) {
    try {
      Map<EncodeHintType, Object> hints =
          Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8);
      return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix());
    } catch (WriterException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  /** How many modules wide and high it is, with the light margin. */
  public int size() {
    return modules.getWidth() + 2 * QUIET;
  }

  /** Whether the module in this place, margin included, is dark. */
  public boolean isDark(int column, int row) {
    int x = column - QUIET;
    int y = row - QUIET;
    boolean inside = x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight();
    return inside && modules.get(x, y) == 1;
  }

  /**
   * Lines of half blocks, two rows of modules in one line, light modules drawn: right on a dark
   * background, and scanners read the inverse on a light one.
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < size(); row += 2) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < size(); column++) {
        boolean upper = !isDark(column, row);
        boolean lower = row + 1 < size() && !isDark(column, row + 1);
        line.append(upper ? (lower ? '█' : '▀') : (lower ? '▄' : ' '));
      }
      lines.add(line.toString());
    }
    return lines;
  }
}
