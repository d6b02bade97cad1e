package dev.walletdesk.terminal.screen;

import dev.walletdesk.terminal.screen.Menu.Option;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which options share most with what somebody typed: words where they stand apart, pairs of
 * characters where they do not.
 */
final class SharedWords {

  /** At least so much of what was typed is found again. */
  private static final double LEAST = 0.3;

  /** Others are offered that come so near the likest. */
  private static final double NEARLY = 0.75;

  /** Words that say nothing. */
  private static final int LEAST_WORD = 3;

  private static final Pattern WORDS =
      Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]+|\\p{IsHan}+");

  private final Set<String> wanted;

  SharedWords(String typed) {
    this.wanted = parts(typed);
  }

  List<Option> likest(List<Option> options) {
    double best = options.stream().mapToDouble(this::share).max().orElse(0);
    return best < LEAST
        ? List.of()
        : options.stream().filter(option -> share(option) >= best * NEARLY).toList();
  }

  private double share(Option option) {
    if (wanted.isEmpty()) {
      return 0;
    }
    Set<String> said = new HashSet<>(parts(option.label()));
    option.hint().ifPresent(hint -> said.addAll(parts(hint)));
    option.keys().forEach(key -> said.addAll(parts(key)));
    return (double) wanted.stream().filter(said::contains).count() / wanted.size();
  }

  private static Set<String> parts(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return WORDS
        .matcher(folded)
        .results()
        .map(MatchResult::group)
        .flatMap(word -> partsOf(word).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> partsOf(String word) {
    Set<String> parts = new HashSet<>();
    if (Character.isIdeographic(word.codePointAt(0))) {
      for (int i = 0; i + 1 < word.length(); i++) {
        parts.add(word.substring(i, i + 2));
      }
    } else if (word.length() >= LEAST_WORD) {
      parts.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
    }
    return parts;
  }
}
