package dev.walletdesk.document;

import dev.walletdesk.catalog.OpeningHours;
import dev.walletdesk.catalog.OpeningHours.Rule;
import dev.walletdesk.text.Messages;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Opening hours as people read them. */
final class HoursText {

  private final Messages messages;

  HoursText(Messages messages) {
    this.messages = messages;
  }

  /** The hours with the name of their time zone. */
  String of(OpeningHours hours) {
    if (hours.isAlways()) {
      return messages.get("hours.always");
    }
    String rules =
        hours.rules().stream()
            .map(this::rule)
            .collect(Collectors.joining(messages.get("list.semicolon")));
    return messages.get("hours.zone", rules, zone(hours));
  }

  /** The hours; for a reader of right now also whether it is open, or when it opens next. */
  String sentence(OpeningHours hours, Optional<Instant> moment) {
    if (hours.isAlways() || moment.isEmpty()) {
      return messages.get("contact.hours", of(hours));
    }
    return messages.get("contact.hours.state", of(hours), state(hours, moment.get()));
  }

  /** Whether it is open, or when it opens next. */
  String state(OpeningHours hours, Instant now) {
    if (hours.isAlways()) {
      return messages.get("hours.always");
    } else if (hours.isOpenAt(now)) {
      return messages.get("hours.open");
    }
    return hours
        .nextOpening(now)
        .map(next -> messages.get("hours.opens", day(next.getDayOfWeek()), next.toLocalTime()))
        .orElse(messages.get("hours.closed"));
  }

  private String zone(OpeningHours hours) {
    Locale locale = messages.language().locale();
    return hours.zone().getDisplayName(TextStyle.FULL_STANDALONE, locale);
  }

  private String rule(Rule rule) {
    String spans =
        rule.spans().isEmpty()
            ? messages.get("hours.closed")
            : rule.spans().stream()
                .map(span -> span.from() + "–" + span.to())
                .collect(Collectors.joining(messages.get("list.comma")));
    return days(rule.days()) + " " + spans;
  }

  /** Neighbouring days as ranges; the whole week as "daily". */
  private String days(Set<DayOfWeek> days) {
    if (days.size() == DayOfWeek.values().length) {
      return messages.get("hours.daily");
    }
    List<String> ranges = new ArrayList<>();
    DayOfWeek first = null;
    for (DayOfWeek day : DayOfWeek.values()) {
      if (!days.contains(day)) {
        continue;
      }
      first = first == null ? day : first;
      boolean last = day == DayOfWeek.SUNDAY || !days.contains(day.plus(1));
      if (last) {
        ranges.add(range(first, day));
        first = null;
      }
    }
    return String.join(messages.get("list.comma"), ranges);
  }

  private String range(DayOfWeek first, DayOfWeek last) {
    return first == last ? day(first) : messages.get("hours.range", day(first), day(last));
  }

  private String day(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, messages.language().locale());
  }
}
