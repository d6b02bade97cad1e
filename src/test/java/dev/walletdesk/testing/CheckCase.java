package dev.walletdesk.testing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of the table of values to check.
 *
 * @param value what is checked
 * @param verdict what it comes to, as in JSON
 * @param reason why, as in JSON
 * @param parties ids separated by commas: the one party, or all that are named; empty when it does
 *     not matter
 */
public record CheckCase(String value, String verdict, String reason, String parties) {

  private static final Pattern INVISIBLE = Pattern.compile("\\\\u([0-9a-f]{4})");

  /** All rows. */
  public static List<CheckCase> all() {
    return Shipped.list("cases.tsv").stream().map(CheckCase::of).toList();
  }

  private static CheckCase of(String line) {
    String[] columns = line.split("\t", -1);
    Matcher invisible = INVISIBLE.matcher(columns[0]);
    String value =
        invisible.replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    return new CheckCase(value, columns[1], columns[2], columns.length > 3 ? columns[3] : "");
  }
}
