package dev.walletdesk.testing;

import java.util.Arrays;
import java.util.List;

/**
 * A message made up for tests, and every way to answer in it.
 *
 * @param text with its line ends
 * @param contacts in their order
 */
public record LabelledMessage(String text, List<String> contacts) {

  /**
   * The messages of a table under {@code src/test/resources/check}, whose last columns are the text
   * and the ways to answer.
   */
  public static List<LabelledMessage> all(String name) {
    return Shipped.list(name).stream()
        .map(
            line -> {
              String[] cells = line.split("\t", -1);
              String text = cells[cells.length - 2].replace('⏎', '\n');
              return new LabelledMessage(text, contacts(cells[cells.length - 1]));
            })
        .toList();
  }

  private static List<String> contacts(String cell) {
    return cell.equals("-") ? List.of() : Arrays.asList(cell.split(" \\| ", -1));
  }
}
