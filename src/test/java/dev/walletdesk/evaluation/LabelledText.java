package dev.walletdesk.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A message of which it is known whether it is a scam.
 *
 * @param label what it is
 * @param source where it is from, or how it came: what figures are told apart by
 * @param text with its line ends
 */
public record LabelledText(Label label, String source, String text) {

  /** What a message is. */
  public enum Label {
    SCAM,
    ORDINARY,
    /** Advertising: neither a scam nor what anybody waits for, so it is counted apart. */
    ADVERT
  }

  /**
   * Reads a file with one message a line: {@code scam}, {@code ordinary} or {@code advert}, a tab,
   * the source, a tab, and the text, in which ⏎ stands for a line end. Lines that begin with # are
   * comments; what stands behind another tab is left out.
   */
  public static List<LabelledText> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(LabelledText::of)
        .toList();
  }

  private static LabelledText of(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length < 3) {
      throw new IllegalArgumentException("no label, source and text: " + line);
    }
    return new LabelledText(
        Label.valueOf(cells[0].toUpperCase(Locale.ROOT)), cells[1], cells[2].replace('⏎', '\n'));
  }
}
