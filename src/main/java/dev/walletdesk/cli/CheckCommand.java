package dev.walletdesk.cli;

import dev.walletdesk.check.Checker;
import dev.walletdesk.check.verdict.Verdict;
import dev.walletdesk.document.ScamAdvice;
import dev.walletdesk.document.VerdictText;
import dev.walletdesk.format.json.VerdictJson;
import dev.walletdesk.format.text.PageWriter;
import dev.walletdesk.text.BoundedLines;
import dev.walletdesk.text.Page;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: is a number, an address or a link official? */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  private static final String FROM_INPUT = "-";
  private static final Pattern REGION = Pattern.compile("[A-Za-z]{2}");
  private static final Pattern LOCALE =
      Pattern.compile("[a-z]{2,3}(?:_[A-Z][a-z]{3})?_([A-Z]{2})\\b.*");
  private static final List<String> LOCALE_VARIABLES =
      List.of("WALLETDESK_LANG", "LC_ALL", "LC_MESSAGES", "LANG");

  private final Console app;

  @Parameters(arity = "1..*", paramLabel = "VALUE", descriptionKey = "check.value")
  private List<String> values = List.of();

  @Option(names = "--region", paramLabel = "REGION", descriptionKey = "check.region")
  private String region;

  @Option(names = "--json", descriptionKey = "check.json")
  private boolean json;

  private boolean checked;
  private boolean allOfficial = true;
  private Optional<String> doubtful = Optional.empty();

  CheckCommand(Console app) {
    this.app = app;
  }

  @Override
  public Integer call() throws IOException {
    if (region != null && !REGION.matcher(region).matches()) {
      throw app.failure(ExitCode.USAGE, "check.bad-region", region);
    }
    VerdictText text = new VerdictText(app.contactText());
    Checker checker = new Checker(app.catalog());
    for (String value : values) {
      if (value.equals(FROM_INPUT)) {
        readInput(checker, text);
      } else {
        tell(checker.check(value), text, false);
      }
    }
    if (!checked) {
      throw app.failure(ExitCode.NO, "check.nothing");
    }
    if (!allOfficial && !json) {
      advise();
    }
    app.out().flush();
    return allOfficial ? ExitCode.DONE : ExitCode.NO;
  }

  private void readInput(Checker checker, VerdictText text) throws IOException {
    BoundedLines lines = BoundedLines.ofText(app.in(), Checker.LONGEST + 1);
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank()) {
        tell(checker.check(line), text, true);
      }
    }
  }

  private void tell(Verdict verdict, VerdictText text, boolean inOneLine) throws IOException {
    if (json) {
      VerdictJson.write(verdict, text, app.out());
    } else if (inOneLine) {
      app.out().print(text.line(verdict) + "\n");
    } else {
      Page page = app.page();
      if (checked) {
        page.space();
      }
      new PageWriter(page).write(text.document(verdict));
      app.print(page);
    }
    checked = true;
    if (!verdict.isOfficial()) {
      allOfficial = false;
      doubtful = doubtful.or(verdict::region);
    }
  }

  /** What the scam guide says in short, for the country that is most likely the user's own. */
  private void advise() {
    Page page = app.page();
    page.space();
    ScamAdvice advice = new ScamAdvice(app.contactText(), app.catalog());
    new PageWriter(page).write(advice.document(country()));
    app.print(page);
  }

  private Optional<String> country() {
    return Optional.ofNullable(region)
        .map(code -> code.toUpperCase(Locale.ROOT))
        .or(() -> doubtful)
        .or(this::countryOfLocale);
  }

  private Optional<String> countryOfLocale() {
    return LOCALE_VARIABLES.stream()
        .flatMap(name -> app.surroundings().variable(name).stream())
        .map(LOCALE::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .findFirst();
  }
}
