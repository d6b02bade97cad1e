package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.Catalogs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What could not be written counts as a failure; a reader who has gone does not. */
class UnwritableOutputTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "guides",
        "guides --json",
        "show scam",
        "contacts alipay",
        "contacts alipay --format json",
        "contacts alipay --format csv",
        "contacts alipay --format vcard",
        "check 95188",
        "check --json 95188",
        "report 95188",
        "search my payment failed",
        "search -",
        "graph scam",
        "validate",
        "export faq --format markdown --guide scam",
        "export contacts --format csv",
        "diagnose -g scam --json",
        "diagnose -g scam --plain",
        "--help",
        "contacts --help",
        "--version"
      })
  void aFullDeviceIsAFailureWithAMessage(String command) {
    assertEquals(1, run(command, nothing(), full("No space left on device")), err());
    assertEquals(
        "Not all of the output could be written: No space left on device."
            + " Check the free space, or write it somewhere else.\n",
        err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"guides", "show scam", "check 95188", "--help", "diagnose -g scam --json"})
  void aReaderWhoHasGoneIsNotTold(String command) {
    assertEquals(0, run(command, nothing(), full("Broken pipe")), err());
    assertEquals("", err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"check -", "check --json -", "search -"})
  void nothingMoreIsReadWhenNobodyReadsTheAnswers(String command) {
    InputStream lines = lines("95188\n".repeat(100_000));
    assertEquals(0, run(command, lines, full("Broken pipe")), err());
    assertEquals("", err());
    assertTrue(remaining(lines) > 500_000, "read on to " + remaining(lines));
  }

  @Test
  void aBrokenInstallationSaysSo(@TempDir Path empty) {
    for (String command :
        new String[] {"guides", "check 95188", "contacts alipay", "search help"}) {
      err.reset();
      assertEquals(70, run(command, nothing(), new ByteArrayOutputStream(), empty), command);
      assertEquals(
          "This copy of walletdesk is incomplete: its data is missing at %s. Install it again.\n"
              .formatted(empty),
          err());
    }
  }

  @Test
  void anErrorOfTheVirtualMachineIsOurOwnFault() {
    OutputStream exhausted =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new OutOfMemoryError("Java heap space");
          }
        };
    assertEquals(70, run("guides", nothing(), exhausted));
    assertTrue(err().startsWith("walletdesk itself failed: java.lang.OutOfMemoryError"), err());
  }

  private int run(String command, InputStream in, OutputStream out) {
    return run(command, in, out, Catalogs.SHIPPED);
  }

  private int run(String command, InputStream in, OutputStream out, Path data) {
    return Cli.run(
        command.split(" ", -1),
        in,
        out,
        err,
        new Environment(Map.of("LANG", "en_GB.UTF-8"), data, false),
        Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC));
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static InputStream nothing() {
    return lines("a line\n");
  }

  private static InputStream lines(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static int remaining(InputStream in) {
    try {
      return in.available();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static OutputStream full(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
