package dev.walletdesk.cli.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock of the system. Its time zone is found out when somebody asks for it: the JDK reads all
 * zones there are for it, where most starts want no more than the name.
 */
public final class SystemClock extends Clock {

  /** On POSIX a link into the tz database, as its documentation recommends. */
  private static final Path LOCAL_TIME = Path.of("/etc/localtime");

  private static final String DATABASE = "/zoneinfo/";

  private ZoneId zone;

  /** The name of the time zone, such as {@code Europe/Berlin}. */
  public String zoneName() {
    try {
      String target = Files.readSymbolicLink(LOCAL_TIME).toString();
      int name = target.indexOf(DATABASE);
      if (zone == null && name >= 0) {
        return target.substring(name + DATABASE.length());
      }
    } catch (IOException | UnsupportedOperationException e) {
      // No link: the JDK knows other ways.
      return getZone().getId();
    }
    return getZone().getId();
  }

  @Override
  public ZoneId getZone() {
    if (zone == null) {
      zone = ZoneId.systemDefault();
    }
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return Clock.system(other);
  }

  @Override
  public long millis() {
    return System.currentTimeMillis();
  }

  @Override
  public Instant instant() {
    return Instant.now();
  }
}
