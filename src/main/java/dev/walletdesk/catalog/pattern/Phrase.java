package dev.walletdesk.catalog.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A way to say something, as the data writes it: words in their order, and
 *
 * <ul>
 *   <li>{@code (send|forward)}: one of these,
 *   <li>{@code [please]}: this or nothing,
 *   <li>{@code <code>}: any phrase of the cue with that id and the role {@code word}, in the same
 *       language,
 *   <li>{@code #}: any digit,
 *   <li>{@code …}: anything of up to twenty Chinese characters or forty others within the sentence.
 * </ul>
 *
 * @param segments the parts between the gaps, each as the texts that it stands for
 */
public record Phrase(List<List<String>> segments) {

  /** Of more parts than that nobody keeps count. */
  static final int MOST_GAPS = 4;

  /** More than that stands for too much for anybody to review. */
  static final int MOST_TEXTS = 10_000;

  /**
   * Reads a phrase.
   *
   * @param words the phrases of a word, by its id
   * @return empty if brackets do not match, a word is not known, a part is empty, or too many texts
   *     are meant
   */
  public static Optional<Phrase> parse(
      String written, Function<String, Optional<List<String>>> words) {
    List<List<String>> segments = new ArrayList<>();
    if (written.chars().filter(c -> c == '…').count() > MOST_GAPS) {
      return Optional.empty();
    }
    for (String part : written.split("…", -1)) {
      Optional<List<String>> texts = new Reader(part.strip(), words).read();
      if (texts.isEmpty() || texts.get().stream().anyMatch(String::isBlank)) {
        return Optional.empty();
      }
      segments.add(texts.get());
    }
    return Optional.of(new Phrase(segments));
  }

  /** Reads one part, by recursive descent. */
  private static final class Reader {

    private final String text;
    private final Function<String, Optional<List<String>>> words;
    private int at;
    private boolean wrong;

    Reader(String text, Function<String, Optional<List<String>>> words) {
      this.text = text;
      this.words = words;
    }

    Optional<List<String>> read() {
      List<String> texts = alternatives();
      return wrong || at < text.length()
          ? Optional.empty()
          : Optional.of(texts.stream().map(Reader::withSingleSpaces).toList());
    }

    /** What may be left out leaves two. */
    private static String withSingleSpaces(String text) {
      String single = text;
      while (single.contains("  ")) {
        single = single.replace("  ", " ");
      }
      return single.strip();
    }

    private List<String> alternatives() {
      List<String> texts = new ArrayList<>(sequence());
      while (at < text.length() && text.charAt(at) == '|') {
        at++;
        texts.addAll(sequence());
      }
      return texts;
    }

    private List<String> sequence() {
      List<String> texts = List.of("");
      while (at < text.length() && "|)]>".indexOf(text.charAt(at)) < 0) {
        char c = text.charAt(at);
        List<String> next;
        if (c == '(') {
          next = bracketed(')');
        } else if (c == '[') {
          next = new ArrayList<>(bracketed(']'));
          next.add("");
        } else if (c == '<') {
          next = word();
        } else {
          next = List.of(literal());
        }
        texts = product(texts, next);
      }
      return texts;
    }

    /** What stands for itself, as far as it goes. */
    private String literal() {
      int start = at;
      while (at < text.length() && "|)]>([<".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return text.substring(start, at);
    }

    private List<String> bracketed(char close) {
      at++;
      List<String> texts = alternatives();
      wrong |= at >= text.length() || text.charAt(at) != close;
      at++;
      return texts;
    }

    private List<String> word() {
      int close = text.indexOf('>', at);
      if (close < 0) {
        wrong = true;
        at = text.length();
        return List.of("");
      }
      Optional<List<String>> known = words.apply(text.substring(at + 1, close));
      wrong |= known.isEmpty();
      at = close + 1;
      return known.orElse(List.of(""));
    }

    private List<String> product(List<String> heads, List<String> tails) {
      if (wrong || (long) heads.size() * tails.size() > MOST_TEXTS) {
        wrong = true;
        return List.of("");
      }
      List<String> texts = new ArrayList<>(heads.size() * tails.size());
      heads.forEach(head -> tails.forEach(tail -> texts.add(head + tail)));
      return texts;
    }
  }
}
