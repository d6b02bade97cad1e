package dev.walletdesk.terminal.screen;

import dev.walletdesk.terminal.screen.Key.Named;
import dev.walletdesk.text.Sanitizer;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jline.utils.NonBlockingReader;

/**
 * Reads keys from a terminal: characters, and the control sequences of ECMA-48 and xterm for the
 * keys that matter here. Sequences that mean nothing to us are read to their end and dropped.
 */
final class KeyReader {

  /** How long the rest of a sequence may take; after that it was the Escape key. */
  private static final long SEQUENCE_MILLIS = 60;

  /** The same behind the Escape key itself: on a slow line its parts come apart. */
  private static final long ESCAPE_MILLIS = 300;

  /** How often a waiting reader looks whether the window was resized. */
  private static final long LOOK_MILLIS = 150;

  /** Letters that are there within this time came together. */
  private static final long SAME_BURST_MILLIS = 1;

  /** The same for the rest of several lines: a busy machine hands them over in parts. */
  private static final long SAME_PASTE_MILLIS = 40;

  private static final int ESC = 0x1B;

  private static final int LONGEST_PASTE = TypedText.LONGEST;

  /** What is a key by itself, or a text, where several letters came at once. */
  private static final Pattern TYPED = Pattern.compile("\\p{Nd}| ?[^\\p{Nd} ]+| ");

  private static final String PASTE_BEGINS = "200~";
  private static final String PASTE_ENDS = "\u001B[201~";

  private final NonBlockingReader in;

  /** What was read already behind the key that was handed out last. */
  private final Queue<Key> waiting = new ArrayDeque<>();

  KeyReader(NonBlockingReader in) {
    this.in = in;
  }

  /** Waits a while for a key; {@code null} when none came. */
  Key poll() throws IOException {
    if (!waiting.isEmpty()) {
      return waiting.remove();
    }
    int c = in.read(LOOK_MILLIS);
    if (c == NonBlockingReader.READ_EXPIRED) {
      return null;
    }
    return switch (c) {
      case NonBlockingReader.EOF -> Named.HANG_UP;
      case ESC -> escape();
      case '\r', '\n' -> Named.ENTER;
      case '\t' -> Named.TAB;
      case '\b', 0x7F -> Named.BACKSPACE;
      case 0x03 -> Named.CTRL_C;
      case 0x04 -> Named.CTRL_D;
      case 0x0C -> Named.CTRL_L;
      case 0x0E -> Named.DOWN;
      case 0x10 -> Named.UP;
      case 0x13 -> Named.CTRL_S;
      case 0x15 -> Named.CTRL_U;
      case 0x1A -> Named.CTRL_Z;
      default -> letters(c);
    };
  }

  /**
   * A letter; or, when more of them came at once, as from an input method, all of them as text, so
   * that a list is searched once and not for each. Digits stay alone: each is an answer. Several
   * lines at once are a paste, also where the terminal does not say so: they choose nothing.
   */
  private Key letters(int first) throws IOException {
    StringBuilder text = new StringBuilder();
    Key key = character(first);
    int next = in.peek(SAME_BURST_MILLIS);
    while (key instanceof Key.Letter letter) {
      text.appendCodePoint(letter.codePoint());
      if (next < ' ' || next == 0x7F || text.length() > LONGEST_PASTE) {
        break;
      }
      key = character(in.read());
      next = in.peek(SAME_BURST_MILLIS);
    }
    if (text.isEmpty()) {
      return key;
    }
    boolean isLine = isLineBreak(next) && text.codePointCount(0, text.length()) > 1;
    return isLine ? line(text) : typed(text);
  }

  /**
   * A line that ends: with Enter where nothing follows at once, else it is the first of a paste.
   */
  private Key line(StringBuilder text) throws IOException {
    int c = in.read();
    if (in.peek(SAME_BURST_MILLIS) < 0) {
      Key first = typed(text);
      waiting.add(Named.ENTER);
      return first;
    }
    while (c >= 0) {
      if (text.length() < LONGEST_PASTE) {
        text.append((char) c);
      }
      c = in.peek(SAME_PASTE_MILLIS) < 0 ? NonBlockingReader.READ_EXPIRED : in.read();
    }
    return new Key.Paste(Sanitizer.clean(text.toString()).stripTrailing());
  }

  /** The keys that were pressed; those behind the first wait for their turn. */
  private Key typed(CharSequence text) {
    TYPED.matcher(text).results().map(MatchResult::group).map(KeyReader::key).forEach(waiting::add);
    return waiting.remove();
  }

  private static Key key(String text) {
    int first = text.codePointAt(0);
    return text.length() == Character.charCount(first)
        ? new Key.Letter(first)
        : new Key.Paste(text);
  }

  private static boolean isLineBreak(int c) {
    return c == '\r' || c == '\n';
  }

  private Key character(int c) throws IOException {
    if (c < ' ' || (c > 0x7F && c < 0xA0) || c == '\uFFFD') {
      return Named.OTHER;
    }
    if (Character.isHighSurrogate((char) c)) {
      int low = in.read(SEQUENCE_MILLIS);
      return low > 0 && Character.isLowSurrogate((char) low)
          ? new Key.Letter(Character.toCodePoint((char) c, (char) low))
          : Named.OTHER;
    }
    return Character.isLowSurrogate((char) c) ? Named.OTHER : new Key.Letter(c);
  }

  private Key escape() throws IOException {
    int c = in.read(ESCAPE_MILLIS);
    return switch (c) {
      case NonBlockingReader.READ_EXPIRED, NonBlockingReader.EOF -> Named.ESCAPE;
      case '[' -> controlSequence();
      case 'O' -> named((char) in.read(SEQUENCE_MILLIS));
      default -> Named.OTHER;
    };
  }

  private Key controlSequence() throws IOException {
    StringBuilder sequence = new StringBuilder();
    int c = in.read(SEQUENCE_MILLIS);
    while (c >= ' ' && c < '@') {
      sequence.append((char) c);
      c = in.read(SEQUENCE_MILLIS);
    }
    if (c < 0) {
      return Named.OTHER;
    }
    if (c == 'M' && sequence.isEmpty()) {
      return mouseReport();
    }
    sequence.append((char) c);
    if (sequence.toString().equals(PASTE_BEGINS)) {
      return paste();
    }
    return c == '~' ? tilde(sequence.toString()) : named((char) c);
  }

  /** The old mouse protocol: three bytes after the sequence. */
  private Key mouseReport() throws IOException {
    for (int i = 0; i < 3; i++) {
      in.read(SEQUENCE_MILLIS);
    }
    return Named.OTHER;
  }

  private static Key tilde(String sequence) {
    return switch (sequence) {
      case "1~", "7~" -> Named.HOME;
      case "4~", "8~" -> Named.END;
      case "5~" -> Named.PAGE_UP;
      case "6~" -> Named.PAGE_DOWN;
      default -> Named.OTHER;
    };
  }

  private static Key named(char last) {
    return switch (last) {
      case 'A' -> Named.UP;
      case 'B' -> Named.DOWN;
      case 'C' -> Named.RIGHT;
      case 'D' -> Named.LEFT;
      case 'H' -> Named.HOME;
      case 'F' -> Named.END;
      default -> Named.OTHER;
    };
  }

  private Key paste() throws IOException {
    StringBuilder text = new StringBuilder();
    int c = in.read(SEQUENCE_MILLIS);
    while (c >= 0) {
      text.append((char) c);
      if (text.length() > LONGEST_PASTE + PASTE_ENDS.length()) {
        text.delete(LONGEST_PASTE, text.length() - PASTE_ENDS.length());
      }
      int end = text.length() - PASTE_ENDS.length();
      if (end >= 0 && text.indexOf(PASTE_ENDS, end) == end) {
        text.setLength(end);
        break;
      }
      c = in.read(SEQUENCE_MILLIS);
    }
    String pasted = text.substring(0, Math.min(text.length(), LONGEST_PASTE));
    return new Key.Paste(Sanitizer.clean(pasted).strip());
  }
}
