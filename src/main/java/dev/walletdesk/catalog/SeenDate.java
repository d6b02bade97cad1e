package dev.walletdesk.catalog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exact as its page gives it: a day, a month or a year (ISO 8601, reduced precision).
 *
 * @param text as written: {@code 2024-03-13}, {@code 2024-03} or {@code 2024}
 * @param latest the last day that it can mean
 */
public record SeenDate(String text, LocalDate latest) implements Comparable<SeenDate> {

  /** By hand, because the JDK's date formatters would take longer to load than all data to read. */
  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");

  private static final Comparator<SeenDate> ORDER =
      Comparator.comparing(SeenDate::latest).thenComparing(SeenDate::text);

  /** The date that {@code text} means, if it is one. */
  public static Optional<SeenDate> parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(parts.group(1));
      int month = parts.group(2) == null ? 12 : Integer.parseInt(parts.group(2));
      LocalDate latest =
          parts.group(3) == null
              ? YearMonth.of(year, month).atEndOfMonth()
              : LocalDate.of(year, month, Integer.parseInt(parts.group(3)));
      return Optional.of(new SeenDate(text, latest));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether even its last day is more than a year before {@code today}. */
  public boolean isOlderThanAYear(LocalDate today) {
    return latest.isBefore(today.minusYears(1));
  }

  /** Whether not even its first day has come by {@code today}. */
  public boolean isAfter(LocalDate today) {
    String day = today.toString();
    return text.compareTo(day.substring(0, text.length())) > 0;
  }

  @Override
  public int compareTo(SeenDate other) {
    return ORDER.compare(this, other);
  }
}
