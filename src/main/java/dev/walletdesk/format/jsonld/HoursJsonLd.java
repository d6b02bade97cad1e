package dev.walletdesk.format.jsonld;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.walletdesk.catalog.OpeningHours;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;

/**
 * A span of the days on which it holds.
 *
 * @see <a href="https://schema.org/OpeningHoursSpecification">OpeningHoursSpecification</a>
 */
record HoursJsonLd(
    @JsonProperty("@type") String type, List<String> dayOfWeek, String opens, String closes) {

  private static final String DAY = "https://schema.org/";

  static List<HoursJsonLd> of(OpeningHours hours) {
    return rules(hours).stream()
        .flatMap(rule -> rule.spans().stream().map(span -> of(rule, span)))
        .toList();
  }

  private static HoursJsonLd of(OpeningHours.Rule rule, OpeningHours.Span span) {
    return new HoursJsonLd(
        "OpeningHoursSpecification",
        rule.days().stream().map(HoursJsonLd::day).toList(),
        span.from().toString(),
        span.to().toString());
  }

  /** The vocabulary has no word for around the clock. */
  private static List<OpeningHours.Rule> rules(OpeningHours hours) {
    return hours.isAlways()
        ? OpeningHours.parse("Mo-Su 00:00-23:59", hours.zoneName()).orElseThrow().rules()
        : hours.rules();
  }

  private static String day(DayOfWeek day) {
    return DAY + day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
