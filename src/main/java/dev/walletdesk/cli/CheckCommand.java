package dev.walletdesk.cli;

import dev.walletdesk.catalog.country.CountryGuess;
import dev.walletdesk.check.Checker;
import dev.walletdesk.check.verdict.Verdict;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.ScamAdvice;
import dev.walletdesk.document.VerdictText;
import dev.walletdesk.format.json.VerdictJson;
import dev.walletdesk.format.text.PageWriter;
import dev.walletdesk.text.BoundedLines;
import dev.walletdesk.text.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** {@code check}: is a number, an address or a link official? */
final class CheckCommand implements Command {

  private static final String FROM_INPUT = "-";

  private final Console console;
  private final CatalogSource source;
  private final Environment environment;
  private final Clock clock;
  private final BufferedReader in;

  private List<String> values = List.of();

  private RegionOption region = new RegionOption();

  private boolean json;

  private boolean checked;
  private boolean allOfficial = true;
  private Optional<String> doubtful = Optional.empty();

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
        .with(region::addTo)
        .flag("--json", "check.json", given -> json = given);
  }

  @Override
  public Integer call() throws IOException {
    Optional<String> given = region.country(console);
    VerdictText text = new VerdictText(contactText());
    Checker checker = new Checker(source.catalog());
    for (String value : values) {
      if (value.equals(FROM_INPUT)) {
        readInput(checker, text);
      } else {
        tell(checker.check(value), text, false);
      }
    }
    if (!checked) {
      throw console.failure(ExitCode.NO, "check.nothing");
    }
    if (!allOfficial && !json) {
      advise(given);
    }
    console.out().flush();
    return allOfficial ? ExitCode.DONE : ExitCode.NO;
  }

  private void readInput(Checker checker, VerdictText text) throws IOException {
    BoundedLines lines = BoundedLines.ofText(in, Checker.LONGEST + 1);
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank()) {
        tell(checker.check(line), text, true);
      }
    }
  }

  private void tell(Verdict verdict, VerdictText text, boolean inOneLine) throws IOException {
    if (json) {
      VerdictJson.write(verdict, text, console.out());
    } else if (inOneLine) {
      console.out().print(text.line(verdict).text() + "\n");
    } else {
      Page page = console.page();
      if (checked) {
        page.space();
      }
      new PageWriter(page).write(text.document(verdict));
      console.print(page);
    }
    checked = true;
    if (!verdict.isOfficial()) {
      allOfficial = false;
      doubtful = doubtful.or(verdict::region);
    }
  }

  /** What the scam guide says in short, for the country that is most likely the user's own. */
  private void advise(Optional<String> given) {
    Page page = console.page();
    page.space();
    ScamAdvice advice = new ScamAdvice(contactText(), source.catalog());
    new PageWriter(page).write(advice.document(country(given)));
    console.print(page);
  }

  private ContactText contactText() {
    return new ContactText(console.messages(), clock.instant());
  }

  private Optional<String> country(Optional<String> given) {
    return given
        .or(() -> doubtful)
        .or(() -> environment.countries(clock).stream().findFirst().map(CountryGuess::country));
  }
}
