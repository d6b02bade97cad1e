package dev.walletdesk.cli;

import dev.walletdesk.catalog.country.CountryGuess;
import dev.walletdesk.check.message.MessageText;
import dev.walletdesk.cli.lookup.CatalogSource;
import dev.walletdesk.cli.lookup.RegionOption;
import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.output.ExitCode;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.cli.parsing.Command;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.ScamAdvice;
import dev.walletdesk.format.text.PageWriter;
import dev.walletdesk.text.BoundedLines;
import dev.walletdesk.text.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** {@code check}: is a number, an address or a link official, is a message a scam? */
final class CheckCommand implements Command {

  private static final String FROM_INPUT = "-";
  private static final int BUFFER = 8192;

  private final Console console;
  private final CatalogSource source;
  private final Environment environment;
  private final Clock clock;
  private final BufferedReader in;

  private List<String> values = List.of();

  private RegionOption region = new RegionOption();

  private boolean json;

  private boolean wholeMessage;

  CheckCommand(
      Console console,
      CatalogSource source,
      Environment environment,
      Clock clock,
      BufferedReader in) {
    this.console = console;
    this.source = source;
    this.environment = environment;
    this.clock = clock;
    this.in = in;
  }

  @Override
  public Arguments arguments() {
    return Arguments.of(this)
        .words("VALUE", "1..*", "check.value", given -> values = given)
        .group("group.known")
        .with(region::addTo)
        .flag("--message", "check.message", given -> wholeMessage = given)
        .group("group.output")
        .flag("--json", "check.json", given -> json = given);
  }

  @Override
  public Integer call() throws IOException {
    Optional<String> given = region.country(console);
    CheckReport report = new CheckReport(console, source, contactText(), json);
    for (String value : values) {
      check(value, report);
    }
    if (!report.hasChecked()) {
      throw console.failure(ExitCode.NO, "check.nothing");
    }
    if (!json) {
      advise(report, given.or(report::region));
    }
    console.out().flush();
    return report.isAllOfficial() ? ExitCode.DONE : ExitCode.NO;
  }

  private void check(String value, CheckReport report) throws IOException {
    boolean fromInput = value.equals(FROM_INPUT);
    if (wholeMessage) {
      String message = fromInput ? wholeInput() : value;
      if (!message.isBlank()) {
        report.message(message, false);
      }
    } else if (fromInput) {
      readLines(report);
    } else {
      report.any(value, false);
    }
  }

  private void readLines(CheckReport report) throws IOException {
    BoundedLines lines = BoundedLines.ofText(in, MessageText.LONGEST + 1);
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank()) {
        report.any(line, true);
      }
      if (!in.ready()) {
        console.out().flush();
      }
    }
  }

  /** Everything on standard input, as far as a message is read. */
  private String wholeInput() throws IOException {
    StringBuilder message = new StringBuilder();
    char[] buffer = new char[BUFFER];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      int wanted = Math.min(read, MessageText.LONGEST + 1 - message.length());
      message.append(buffer, 0, Math.max(wanted, 0));
    }
    return message.toString();
  }

  /** What the scam guide says in short, for the country that is most likely the user's own. */
  private void advise(CheckReport report, Optional<String> known) {
    if (!report.hasDoubtfulValue() && !report.hasSuspectMessage()) {
      return;
    }
    Page page = console.page();
    page.space();
    ScamAdvice advice = new ScamAdvice(contactText(), source.catalog());
    Optional<String> country = country(known);
    new PageWriter(page)
        .write(report.hasDoubtfulValue() ? advice.document(country) : advice.reporting(country));
    console.print(page);
  }

  private ContactText contactText() {
    return new ContactText(console.messages(), clock.instant());
  }

  private Optional<String> country(Optional<String> known) {
    return known.or(
        () -> environment.countries(clock).stream().findFirst().map(CountryGuess::country));
  }
}
