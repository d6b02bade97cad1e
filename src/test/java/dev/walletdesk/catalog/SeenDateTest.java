package dev.walletdesk.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeenDateTest {

  private static SeenDate date(String text) {
    return SeenDate.parse(text).orElseThrow();
  }

  @Test
  void usage() {
    SeenDate seen = date("2024-03");
    assertEquals("2024-03", seen.text());
    assertTrue(seen.isOlderThanAYear(LocalDate.parse("2026-11-22")));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-13, 2024-03-13",
    "2024-03, 2024-03-31",
    "2024-02, 2024-02-29",
    "2023-02, 2023-02-28",
    "2024, 2024-12-31"
  })
  void aDateIsAsExactAsItsPageGivesItAndMayMeanTheLastDayOfThat(String text, LocalDate latest) {
    assertEquals(latest, date(text).latest());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "24",
        "2024-3",
        "2024-13",
        "2024-00",
        "2024-02-30",
        "2024-03-",
        "2024-03-13T00:00",
        "2024/03/13",
        "March 2024",
        "２０２４"
      })
  void whatIsNoDateIsNone(String text) {
    assertEquals(Optional.empty(), SeenDate.parse(text));
  }

  @Test
  void aYearIsOverOnTheDayAfterTheSameDayOfTheYearBefore() {
    LocalDate today = LocalDate.parse("2026-11-22");
    assertFalse(date("2025-11-22").isOlderThanAYear(today));
    assertTrue(date("2025-11-21").isOlderThanAYear(today));
    assertFalse(date("2025-11").isOlderThanAYear(today));
    assertTrue(date("2025-10").isOlderThanAYear(today));
    assertFalse(date("2025").isOlderThanAYear(today));
    assertTrue(date("2024").isOlderThanAYear(today));
  }

  @Test
  void aDateLiesAheadWhenNotEvenItsFirstDayHasCome() {
    LocalDate today = LocalDate.parse("2026-11-22");
    assertFalse(date("2026-11-22").isAfter(today));
    assertTrue(date("2026-11-23").isAfter(today));
    assertFalse(date("2026-11").isAfter(today));
    assertTrue(date("2026-12").isAfter(today));
    assertFalse(date("2026").isAfter(today));
    assertTrue(date("2027").isAfter(today));
  }

  @Test
  void theOneThatMayBeLatestIsNewestAndOfTwoSuchTheMoreExact() {
    List<String> newestLast =
        Stream.of("2024-12-31", "2025", "2024", "2024-12", "2024-03-13")
            .map(SeenDateTest::date)
            .sorted()
            .map(SeenDate::text)
            .toList();
    assertEquals(List.of("2024-03-13", "2024", "2024-12", "2024-12-31", "2025"), newestLast);
  }
}
