package dev.walletdesk.catalog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/**
 * A date as exact as its page gives it: a day, a month or a year (ISO 8601, reduced precision).
 *
 * @param text as written: {@code 2024-03-13}, {@code 2024-03} or {@code 2024}
 * @param latest the last day that it can mean
 */
public record SeenDate(String text, LocalDate latest) implements Comparable<SeenDate> {

  private static final Comparator<SeenDate> ORDER =
      Comparator.comparing(SeenDate::latest).thenComparing(SeenDate::text);

  /** The date that {@code text} means, if it is one. */
  public static Optional<SeenDate> parse(String text) {
    try {
      LocalDate latest =
          switch (text.length()) {
            case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
          };
      return Optional.of(new SeenDate(text, latest));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether even its last day is more than a year before {@code today}. */
  public boolean isOlderThanAYear(LocalDate today) {
    return latest.isBefore(today.minusYears(1));
  }

  @Override
  public int compareTo(SeenDate other) {
    return ORDER.compare(this, other);
  }
}
