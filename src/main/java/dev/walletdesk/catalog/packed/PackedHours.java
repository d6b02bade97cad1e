package dev.walletdesk.catalog.packed;

import dev.walletdesk.catalog.OpeningHours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/** Writes and reads opening hours as they were understood, days as bits and times as minutes. */
final class PackedHours {

  private static final int MINUTES = 60;

  private PackedHours() {}

  static void write(Packer out, OpeningHours hours) {
    out.string(hours.text());
    out.string(hours.zoneName());
    out.list(hours.rules(), PackedHours::write);
  }

  static OpeningHours read(Unpacker in) {
    return new OpeningHours(in.string(), in.string(), in.list(PackedHours::rule));
  }

  private static void write(Packer out, OpeningHours.Rule rule) {
    long days = 0;
    for (DayOfWeek day : rule.days()) {
      days |= 1L << day.getValue();
    }
    out.number(days);
    out.list(rule.spans(), PackedHours::write);
  }

  private static OpeningHours.Rule rule(Unpacker in) {
    long bits = in.number();
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if ((bits >> day.getValue() & 1) != 0) {
        days.add(day);
      }
    }
    return new OpeningHours.Rule(days, in.list(PackedHours::span));
  }

  private static void write(Packer out, OpeningHours.Span span) {
    out.number(MINUTES * span.from().getHour() + span.from().getMinute());
    out.number(MINUTES * span.to().getHour() + span.to().getMinute());
  }

  private static OpeningHours.Span span(Unpacker in) {
    return new OpeningHours.Span(time(in.number()), time(in.number()));
  }

  private static LocalTime time(long minutes) {
    return LocalTime.of((int) minutes / MINUTES, (int) minutes % MINUTES);
  }
}
