package dev.walletdesk.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A question and the guides that answer it.
 *
 * @param accepted ids of guides; none for a text that no guide answers
 */
public record Labelled(String question, List<String> accepted) {

  public boolean isOffTopic() {
    return accepted.isEmpty();
  }

  /**
   * Reads a file with one question a line, a tab, and the ids of the guides that answer it with
   * commas between them; without a tab, no guide does. Lines that begin with # are comments.
   */
  public static List<Labelled> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Labelled::of)
        .toList();
  }

  private static Labelled of(String line) {
    int tab = line.indexOf('\t');
    return tab < 0
        ? new Labelled(line, List.of())
        : new Labelled(
            line.substring(0, tab), Arrays.asList(line.substring(tab + 1).strip().split(",", -1)));
  }
}
