package dev.walletdesk.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Lists of words that come with the program, one entry a line; {@code #} begins a comment. */
public final class WordList {

  private WordList() {}

  /**
   * The entries of a list, in order.
   *
   * @param resource its place on the class path, from the root
   * @throws IllegalStateException if the program lacks it
   */
  public static List<String> entries(String resource) {
    try (InputStream in = ProgramFile.open(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the program");
      }
      List<String> entries = new ArrayList<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String entry = withoutComment(line);
        if (!entry.isBlank()) {
          entries.add(entry);
        }
      }
      return List.copyOf(entries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutComment(String line) {
    int comment = line.indexOf('#');
    return comment < 0 ? line : line.substring(0, comment);
  }
}
