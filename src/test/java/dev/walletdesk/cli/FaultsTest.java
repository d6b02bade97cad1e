package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.AddedPack;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.testing.Desk;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be wrong with the place where walletdesk runs, and what it does then. */
class FaultsTest {

  /** Run {@code mvn test -Dtest=FaultsTest -Dfaults.files=1000000} for a million. */
  private static final int FILES = Integer.getInteger("faults.files", 5_000);

  private static final List<String> COMMANDS =
      List.of(
          "contacts alipay",
          "check 95188",
          "check --json 951888",
          "guides",
          "show scam",
          "diagnose -g payment-failed --json",
          "export contacts --format csv --provider alipay",
          "report 95188");

  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void nameAFileThatIsInTheWay() throws IOException {
    file = Files.writeString(directory.resolve("file"), "somebody’s own");
  }

  private static String[] words(String command) {
    return command.split(" ", -1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"case.txt", "case.md", "case.json"})
  void aSheetThatCannotBeWrittenIsAFailureAndSaidBesideTheResults(String name) {
    List<String> args = new ArrayList<>(List.of("diagnose", "-g", "payment-failed"));
    AddedPack.ANSWERS.forEach(answer -> args.addAll(List.of("--answer", answer)));
    String sheet = file.resolve(name).toString();
    args.addAll(List.of("--provider", "alipay", "--sheet", sheet));
    Desk.Run run = Desk.english().typing("1", "q").run(args.toArray(String[]::new));
    assertEquals(sheet + " cannot be written. Try another place.\n", run.err(), run::toString);
    assertEquals(1, run.exitCode(), run::toString);
    assertFalse(run.out().contains("cannot be written"), run::toString);
    assertTrue(run.out().contains("95188"), run::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "export site -o FILE/site",
        "export site -o FILE",
        "export faq --format csv --guide scam -o FILE/",
        "export contacts --format vcard -o FILE/contacts/"
      })
  void anExportIntoWhatIsNoDirectoryIsAFailureAndLosesNothing(String command) throws IOException {
    Desk.Run run = Desk.english().run(words(command.replace("FILE", file.toString())));
    assertEquals(1, run.exitCode(), run::toString);
    assertTrue(run.err().contains(" cannot be written ("), run::toString);
    assertEquals("somebody’s own", Files.readString(file));
  }

  @Test
  void everyLanguageOfTheVirtualMachineSaysTheSame() {
    List<Locale> locales =
        Stream.of(Locale.getAvailableLocales())
            .map(Locale::getLanguage)
            .distinct()
            .map(Locale::forLanguageTag)
            .toList();
    assertSameIn(locales, List.of("contacts alipay", "check --json 951888"));
  }

  /** Other digits, other calendars, and an i that is another letter when it is made small. */
  @Test
  void localesThatWriteDifferentlySayTheSame() {
    assertSameIn(
        Stream.of(
                "th-TH-u-nu-thai",
                "ar-SA-u-ca-islamic-nu-arab",
                "hi-IN-u-nu-deva",
                "ja-JP-u-ca-japanese",
                "th-TH-u-ca-buddhist",
                "tr-TR",
                "lt-LT")
            .map(Locale::forLanguageTag)
            .toList(),
        COMMANDS);
  }

  private static void assertSameIn(List<Locale> locales, List<String> commands) {
    Locale before = Locale.getDefault();
    List<Desk.Run> expected = runs(commands);
    try {
      for (Locale locale : locales) {
        Locale.setDefault(locale);
        List<Desk.Run> runs = runs(commands);
        for (int i = 0; i < runs.size(); i++) {
          assertEquals(expected.get(i).out(), runs.get(i).out(), locale + ": " + runs.get(i));
          assertEquals(expected.get(i).exitCode(), runs.get(i).exitCode(), locale.toString());
        }
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<Desk.Run> runs(List<String> commands) {
    return commands.stream().map(command -> Desk.english().run(words(command))).toList();
  }

  /** A clock that goes back a year, and forth two, whenever somebody looks at it. */
  private static final class JumpingClock extends Clock {

    private Instant now = Instant.parse("2026-11-22T04:00:00Z");
    private int looks;

    @Override
    public Instant instant() {
      looks++;
      now = now.plus(Duration.ofDays(looks % 2 == 0 ? 730 : -365));
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @Test
  void aClockThatIsWrongOrJumpsBreaksNothing() {
    List<Clock> clocks =
        List.of(
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
            Clock.fixed(Instant.parse("1900-01-01T00:00:00Z"), ZoneOffset.MIN),
            Clock.fixed(Instant.parse("9999-12-31T23:59:59Z"), ZoneOffset.MAX),
            new JumpingClock());
    for (Clock clock : clocks) {
      for (String command : COMMANDS) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode =
            Cli.run(
                words(command),
                new ByteArrayInputStream(new byte[0]),
                out,
                err,
                new Environment(Map.of("LANG", "en_GB.UTF-8"), Catalogs.SHIPPED, false),
                clock);
        String told = command + " at " + clock + ": " + err.toString(StandardCharsets.UTF_8);
        assertEquals(command.contains("951888") ? 1 : 0, exitCode, told);
        assertTrue(out.size() > 0, told);
      }
    }
  }

  @Test
  void thousandsOfFilesThatAreNotDataAreNoProblem() throws IOException {
    Path providers = Files.createDirectories(directory.resolve("pack/providers"));
    for (int i = 0; i < FILES; i++) {
      Files.createFile(providers.resolve("note-" + i + ".txt"));
    }
    Desk.Run run =
        Desk.english().run("--data", directory.resolve("pack").toString(), "contacts", "alipay");
    assertEquals(0, run.exitCode(), run::toString);
    assertTrue(run.out().contains("95188"), run::toString);
  }
}
