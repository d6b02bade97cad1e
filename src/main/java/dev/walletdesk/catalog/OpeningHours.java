package dev.walletdesk.catalog;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * When a desk is open, in the part of the OpenStreetMap {@code opening_hours} syntax that support
 * desks need: {@code 24/7}, days and ranges of days with one or more spans ({@code Mo-Fr
 * 09:00-12:00,13:00-17:00; Sa 10:00-16:00}), {@code off}, and spans past midnight. Public holidays
 * are not known offline, so {@code PH} is not accepted.
 *
 * @param text as written
 * @param zoneName the time zone in which it is meant; of all zones the JDK reads a file, which can
 *     wait
 * @param rules in order; a later rule for a day replaces an earlier one
 * @see <a href="https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification">the syntax</a>
 */
public record OpeningHours(String text, String zoneName, List<Rule> rules) {

  /** Open around the clock. */
  private static final String ALWAYS = "24/7";

  private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
  private static final Pattern RULE =
      Pattern.compile("(?:([A-Z][a-z](?:[-,][A-Z][a-z])*+) )?(off|\\d\\d:\\d\\d-[\\d:,-]+)");
  private static final Pattern SPAN = Pattern.compile("(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");

  /**
   * The spans that hold on some days.
   *
   * @param days the days of the week
   * @param spans in order; empty means closed
   */
  public record Rule(Set<DayOfWeek> days, List<Span> spans) {}

  /**
   * A span of a day.
   *
   * @param from inclusive
   * @param to exclusive; not after {@code from} means on the next day
   */
  public record Span(LocalTime from, LocalTime to) {

    private boolean isOvernight() {
      return !to.isAfter(from);
    }

    private boolean holdsFrom(LocalTime time) {
      return !time.isBefore(from) && (isOvernight() || time.isBefore(to));
    }

    private boolean holdsAfterMidnight(LocalTime time) {
      return isOvernight() && time.isBefore(to);
    }
  }

  /** The hours that {@code text} means in {@code zone}, if both are understood. */
  public static Optional<OpeningHours> parse(String text, String zone) {
    try {
      String zoneName = ZoneId.of(zone).getId();
      List<Rule> rules = new ArrayList<>();
      for (String part : text.equals(ALWAYS) ? new String[0] : text.split("; ?", -1)) {
        rules.add(rule(part));
      }
      return Optional.of(new OpeningHours(text, zoneName, List.copyOf(rules)));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The time zone in which it is meant. */
  public ZoneId zone() {
    return ZoneId.of(zoneName);
  }

  /** Whether it is open around the clock. */
  public boolean isAlways() {
    return text.equals(ALWAYS);
  }

  /** Whether it is open at {@code instant}. */
  public boolean isOpenAt(Instant instant) {
    if (isAlways()) {
      return true;
    }
    ZonedDateTime there = instant.atZone(zone());
    return spansOn(there.getDayOfWeek()).stream()
            .anyMatch(span -> span.holdsFrom(there.toLocalTime()))
        || spansOn(there.getDayOfWeek().minus(1)).stream()
            .anyMatch(span -> span.holdsAfterMidnight(there.toLocalTime()));
  }

  /** When it opens next, if it is closed at {@code instant} and opens within a week. */
  public Optional<ZonedDateTime> nextOpening(Instant instant) {
    if (isOpenAt(instant)) {
      return Optional.empty();
    }
    ZonedDateTime there = instant.atZone(zone());
    return IntStream.rangeClosed(0, DayOfWeek.values().length)
        .mapToObj(there.toLocalDate()::plusDays)
        .flatMap(day -> spansOn(day.getDayOfWeek()).stream().map(span -> day.atTime(span.from())))
        .map(opening -> opening.atZone(there.getZone()))
        .filter(opening -> opening.isAfter(there))
        .min(Comparator.naturalOrder());
  }

  /** The spans that begin on a day: those of the last rule that names it. */
  private List<Span> spansOn(DayOfWeek day) {
    return rules.stream()
        .filter(rule -> rule.days().contains(day))
        .reduce((earlier, later) -> later)
        .map(Rule::spans)
        .orElse(List.of());
  }

  private static Rule rule(String part) {
    Matcher rule = RULE.matcher(part);
    if (!rule.matches()) {
      throw new IllegalArgumentException(part);
    }
    Set<DayOfWeek> days =
        rule.group(1) == null ? EnumSet.allOf(DayOfWeek.class) : days(rule.group(1));
    return new Rule(days, rule.group(2).equals("off") ? List.of() : spans(rule.group(2)));
  }

  private static Set<DayOfWeek> days(String text) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String range : text.split(",", -1)) {
      String[] ends = range.split("-", -1);
      DayOfWeek last = day(ends[ends.length - 1]);
      DayOfWeek day = day(ends[0]);
      days.add(day);
      while (day != last) {
        day = day.plus(1);
        days.add(day);
      }
    }
    return days;
  }

  private static DayOfWeek day(String name) {
    return DayOfWeek.of(DAYS.indexOf(name) + 1);
  }

  private static List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      Matcher span = SPAN.matcher(part);
      if (!span.matches()) {
        throw new IllegalArgumentException(part);
      }
      spans.add(new Span(time(span.group(1)), time(span.group(2))));
    }
    return List.copyOf(spans);
  }

  private static LocalTime time(String text) {
    int hour = Integer.parseInt(text.substring(0, 2));
    int minute = Integer.parseInt(text.substring(3));
    return LocalTime.of(hour == 24 && minute == 0 ? 0 : hour, minute);
  }
}
