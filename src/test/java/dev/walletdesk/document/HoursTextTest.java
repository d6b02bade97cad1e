package dev.walletdesk.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.OpeningHours;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HoursTextTest {

  private static final HoursText ENGLISH = new HoursText(Messages.in(Languages.of("en")));
  private static final HoursText CHINESE = new HoursText(Messages.in(Languages.of("zh")));

  private static OpeningHours hours(String text) {
    return OpeningHours.parse(text, "Asia/Shanghai").orElseThrow();
  }

  @Test
  void usage() {
    OpeningHours hours = hours("Mo-Fr 09:00-18:00; Sa 10:00-16:00");
    assertEquals("Mon to Fri 09:00–18:00; Sat 10:00–16:00 (China Time)", ENGLISH.of(hours));
    assertEquals("周一至周五 09:00–18:00；周六 10:00–16:00（中国时间）", CHINESE.of(hours));
  }

  @Test
  void aroundTheClockNeedsNoZone() {
    assertEquals("around the clock", ENGLISH.of(hours("24/7")));
    assertEquals("服务时间：全天 24 小时", CHINESE.sentence(hours("24/7"), Optional.of(Instant.EPOCH)));
  }

  @Test
  void theWholeWeekIsDailyAndNeighbouringDaysAreARange() {
    assertEquals("daily 08:00–22:00 (China Time)", ENGLISH.of(hours("08:00-22:00")));
    assertEquals(
        "Mon, Wed to Thu, Sat to Sun 09:00–12:00, 13:00–17:00 (China Time)",
        ENGLISH.of(hours("Sa-Su,Mo,We,Th 09:00-12:00,13:00-17:00")));
    assertEquals(
        "daily 08:00–22:00; Sun closed (China Time)", ENGLISH.of(hours("08:00-22:00; Su off")));
  }

  @Test
  void aReaderOfRightNowIsToldWhetherItIsOpen() {
    OpeningHours weekdays = hours("Mo-Fr 09:00-18:00");
    String written = "Open: Mon to Fri 09:00–18:00 (China Time)";
    assertEquals(written, ENGLISH.sentence(weekdays, Optional.empty()));
    Instant monday = Instant.parse("2026-11-23T02:00:00Z");
    assertEquals(written + "; open now", ENGLISH.sentence(weekdays, Optional.of(monday)));
    Instant friday = Instant.parse("2026-11-27T11:00:00Z");
    assertEquals(
        written + "; closed until Mon 09:00", ENGLISH.sentence(weekdays, Optional.of(friday)));
    assertEquals(
        "Open: daily closed (China Time); closed",
        ENGLISH.sentence(hours("off"), Optional.of(monday)));
  }
}
