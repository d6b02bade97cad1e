package dev.walletdesk.catalog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as exact as its page gives it: a day, a month or a year (ISO 8601, reduced precision).
 *
 * @param text as written: {@code 2024-03-13}, {@code 2024-03} or {@code 2024}
 * @param latest the last day that it can mean
 */
public record SeenDate(String text, LocalDate latest) implements Comparable<SeenDate> {

  /** The forms that there are; what stands for a digit may be any. */
  private static final String FORM = "0000-00-00";

  private static final int YEAR = 4;
  private static final int MONTH = 7;

  @Override
  public boolean equals(Object other) {
    return other instanceof SeenDate that && text.equals(that.text) && latest.equals(that.latest);
  }

  /** By hand: every start would link the one that the JDK makes for records anew. */
  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * The date that {@code text} means, if it is one. By hand, because the JDK's formatters and
   * patterns would take longer to load than all data to read.
   */
  public static Optional<SeenDate> parse(String text) {
    if (!isOfForm(text)) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(text.substring(0, YEAR));
      int month = text.length() > YEAR ? Integer.parseInt(text.substring(YEAR + 1, MONTH)) : 12;
      LocalDate latest =
          text.length() > MONTH
              ? LocalDate.of(year, month, Integer.parseInt(text.substring(MONTH + 1)))
              : YearMonth.of(year, month).atEndOfMonth();
      return Optional.of(new SeenDate(text, latest));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isOfForm(String text) {
    int length = text.length();
    if (length != YEAR && length != MONTH && length != FORM.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char wanted = FORM.charAt(i);
      char found = text.charAt(i);
      if (wanted == '0' ? found < '0' || found > '9' : found != wanted) {
        return false;
      }
    }
    return true;
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
    int byDay = latest.compareTo(other.latest);
    return byDay != 0 ? byDay : text.compareTo(other.text);
  }
}
