package dev.walletdesk.cli.manual;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as input for roff: short lines, nothing that is taken for a request or an escape, and places
 * where Chinese may be broken, since only spaces are such places by themselves.
 *
 * @see <a href="https://man.openbsd.org/roff.7">roff(7)</a>
 */
final class RoffText {

  /** Characters of an input line, below the 80 that are usual. */
  private static final int LONGEST = 76;

  /** What a character takes as roff sees it: {@code \[u81EA]}. */
  private static final int WIDE = 8;

  private static final String BREAK = "\\:";
  private static final String NO_SPACE = "\\c";

  /** A word, or an ideograph or such with the punctuation that may not begin a line. */
  private static final Pattern PIECE =
      Pattern.compile(
          " *(?:[^ \\p{IsHan}\\p{InCJK_Symbols_And_Punctuation}"
              + "\\p{InHalfwidth_And_Fullwidth_Forms}]+|[“（]*.)[，。；：、）”？！]*");

  private RoffText() {}

  /** A text in lines, which may be broken anywhere where a line may end. */
  static String lines(String text) {
    return lines(text, BREAK);
  }

  /** A text in lines without marks within it, for programs that look for it in the page. */
  static String plainLines(String text) {
    return lines(text, "");
  }

  private static String lines(String text, String between) {
    StringBuilder lines = new StringBuilder();
    int length = 0;
    Matcher piece = PIECE.matcher(text);
    while (piece.find()) {
      String found = piece.group();
      String word = escaped(found.strip());
      boolean apart = found.startsWith(" ");
      int size = size(word);
      if (length > 0 && length + size > LONGEST) {
        lines.append(apart ? "" : between + NO_SPACE).append('\n');
        length = 0;
      } else if (length > 0) {
        lines.append(apart ? " " : between);
      }
      lines.append(length == 0 && word.matches("(?s)[.'].*") ? "\\&" : "").append(word);
      length += size + BREAK.length();
    }
    return lines.append('\n').toString();
  }

  private static int size(String word) {
    return word.codePoints().map(c -> c < 128 ? 1 : WIDE).sum();
  }

  /** What stands between quotation marks behind a request. */
  static String argument(String text) {
    return escaped(text).replace("\"", "\\(dq");
  }

  /** Hyphens stay what can be copied, and backslashes are shown. */
  static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-");
  }
}
