package dev.walletdesk.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private static OpeningHours hours(String text) {
    return OpeningHours.parse(text, "Asia/Shanghai").orElseThrow();
  }

  /** Whether it is open at a time in Shanghai; 2026-11-23 is a Monday. */
  private static boolean isOpen(String text, String time) {
    return hours(text).isOpenAt(LocalDateTime.parse(time).atZone(SHANGHAI).toInstant());
  }

  private static String next(String text, String time) {
    return hours(text)
        .nextOpening(LocalDateTime.parse(time).atZone(SHANGHAI).toInstant())
        .map(opening -> opening.toLocalDateTime().toString())
        .orElse("");
  }

  @Test
  void usage() {
    String weekdays = "Mo-Fr 09:00-12:00,13:00-17:00; Sa 10:00-16:00";
    assertTrue(isOpen(weekdays, "2026-11-23T09:30"));
    assertFalse(isOpen(weekdays, "2026-11-23T12:30"));
    assertEquals("2026-11-28T10:00", next(weekdays, "2026-11-27T18:00"));
  }

  @Test
  void itOpensWithTheFirstMinuteAndClosesBeforeTheLast() {
    assertFalse(isOpen("Mo 09:00-17:00", "2026-11-23T08:59:59"));
    assertTrue(isOpen("Mo 09:00-17:00", "2026-11-23T09:00"));
    assertTrue(isOpen("Mo 09:00-17:00", "2026-11-23T16:59:59"));
    assertFalse(isOpen("Mo 09:00-17:00", "2026-11-23T17:00"));
  }

  @Test
  void aroundTheClockIsAlwaysAndOpensNever() {
    assertTrue(hours("24/7").isAlways());
    assertTrue(isOpen("24/7", "2026-11-22T03:00"));
    assertEquals("", next("24/7", "2026-11-22T03:00"));
    assertFalse(hours("Mo-Su 00:00-24:00").isAlways());
  }

  @Test
  void aDayFromMidnightToMidnightHasNoGap() {
    String monday = "Mo 00:00-24:00";
    assertFalse(isOpen(monday, "2026-11-22T23:59"));
    assertTrue(isOpen(monday, "2026-11-23T00:00"));
    assertTrue(isOpen(monday, "2026-11-23T23:59:59"));
    assertFalse(isOpen(monday, "2026-11-24T00:00"));
  }

  @Test
  void aSpanPastMidnightHoldsIntoTheNextDay() {
    String late = "Fr 20:00-02:00";
    assertFalse(isOpen(late, "2026-11-27T01:00"));
    assertTrue(isOpen(late, "2026-11-27T23:00"));
    assertTrue(isOpen(late, "2026-11-28T01:59"));
    assertFalse(isOpen(late, "2026-11-28T02:00"));
    assertFalse(isOpen(late, "2026-11-28T20:00"));
  }

  @Test
  void hoursWithoutADayHoldEveryDay() {
    assertTrue(isOpen("08:00-22:00", "2026-11-22T08:00"));
    assertTrue(isOpen("08:00-22:00", "2026-11-25T21:00"));
  }

  @Test
  void daysAreListsAndRangesThatMayRunOverSunday() {
    String days = "Mo,We,Sa-Su 09:00-10:00";
    assertEquals("2026-11-23T09:00", next(days, "2026-11-22T12:00"));
    assertEquals("2026-11-25T09:00", next(days, "2026-11-23T12:00"));
    assertEquals("2026-11-28T09:00", next(days, "2026-11-25T12:00"));
    assertTrue(isOpen("Sa-Mo 09:00-10:00", "2026-11-22T09:00"));
    assertTrue(isOpen("Sa-Mo 09:00-10:00", "2026-11-23T09:00"));
    assertFalse(isOpen("Sa-Mo 09:00-10:00", "2026-11-24T09:00"));
  }

  @Test
  void aLaterRuleForADayReplacesAnEarlierOne() {
    String sundayShort = "08:00-22:00; Su 10:00-12:00; We off";
    assertFalse(isOpen(sundayShort, "2026-11-22T09:00"));
    assertTrue(isOpen(sundayShort, "2026-11-22T10:00"));
    assertFalse(isOpen(sundayShort, "2026-11-25T10:00"));
    assertTrue(isOpen(sundayShort, "2026-11-26T10:00"));
  }

  @Test
  void theNextOpeningIsTheEarliestThatIsStillToCome() {
    assertEquals("2026-11-23T13:00", next("Mo 13:00-17:00,09:00-12:00", "2026-11-23T12:00"));
    assertEquals("2026-11-23T09:00", next("Mo 13:00-17:00,09:00-12:00", "2026-11-23T08:00"));
    assertEquals("2026-11-30T09:00", next("Mo 09:00-12:00", "2026-11-23T12:00"));
    assertEquals("", next("Mo 09:00-12:00", "2026-11-23T10:00"));
    assertEquals("", next("off", "2026-11-23T10:00"));
  }

  @Test
  void theTimeIsThatOfTheDesksOwnZone() {
    OpeningHours hours = OpeningHours.parse("Mo 09:00-17:00", "America/New_York").orElseThrow();
    assertTrue(
        hours.isOpenAt(LocalDateTime.parse("2026-11-24T00:00").atZone(SHANGHAI).toInstant()));
    assertFalse(
        hours.isOpenAt(LocalDateTime.parse("2026-11-23T10:00").atZone(SHANGHAI).toInstant()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "always",
        "9:00-17:00",
        "09:00",
        "09:00-17",
        "25:00-26:00",
        "09:00-24:30",
        "09:60-17:00",
        "mo 09:00-17:00",
        "Xx 09:00-17:00",
        "Mo-Xx 09:00-17:00",
        "PH off",
        "Mo-Fr",
        "Mo-Fr 09:00-17:00;",
        "Mo 09:00-12:00,",
        "Mo 09:00-12:00 13:00-17:00",
        "Mo  09:00-12:00",
      })
  void whatIsNotUnderstoodIsNoOpeningHours(String text) {
    assertEquals(Optional.empty(), OpeningHours.parse(text, "Asia/Shanghai"));
  }

  @Test
  void aZoneThatIsNoneIsNotUnderstood() {
    assertEquals(Optional.empty(), OpeningHours.parse("24/7", "Asia/Peking"));
    assertEquals(Optional.empty(), OpeningHours.parse("24/7", ""));
  }

  @Test
  void whatWasWrittenIsKept() {
    assertEquals("Mo-Fr 09:00-17:00;Sa off", hours("Mo-Fr 09:00-17:00;Sa off").text());
  }
}
