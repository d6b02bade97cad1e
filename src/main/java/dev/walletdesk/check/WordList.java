package dev.walletdesk.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Word lists that the rules use, one word a line; {@code #} begins a comment. */
final class WordList {

  private WordList() {}

  static Set<String> load(String name) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                WordList.class.getResourceAsStream(name + ".txt"), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
