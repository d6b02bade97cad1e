package dev.walletdesk.cli;

import dev.walletdesk.catalog.loading.DataDirectory;
import dev.walletdesk.cli.lookup.CatalogSource;
import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.output.ExitCode;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.cli.parsing.Command;
import dev.walletdesk.document.report.ValidationWriter;
import dev.walletdesk.format.json.ValidationJson;
import dev.walletdesk.text.Line;
import dev.walletdesk.text.Page;
import dev.walletdesk.validation.Report;
import dev.walletdesk.validation.Validation;
import dev.walletdesk.validation.survey.StaleContact;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** {@code validate}: checks a data directory as strictly as the project checks its own. */
final class ValidateCommand implements Command {

  private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");

  private final Console console;
  private final CatalogSource source;
  private final Clock clock;

  private Path directory;
  private boolean json;
  private String days;

  ValidateCommand(Console console, CatalogSource source, Clock clock) {
    this.console = console;
    this.source = source;
    this.clock = clock;
  }

  @Override
  public Arguments arguments() {
    return Arguments.of(this)
        .word("DIR", "0..1", Path.class, "validate.dir", given -> directory = given)
        .group("group.output")
        .flag("--json", "option.json", given -> json = given)
        .value("--stale", "DAYS", "validate.stale-days", given -> days = given);
  }

  @Override
  public Integer call() throws IOException {
    OptionalInt oldest = oldest();
    List<DataDirectory> all = new ArrayList<>(source.directories());
    List<DataDirectory> checked = List.copyOf(all);
    if (directory != null) {
      checked = List.of(source.directory(directory, "validate.no-directory"));
      all.addAll(checked);
    }
    LocalDate today = LocalDate.now(clock);
    Report report = Validation.of(all, checked, source.schemas(), today);
    Optional<List<StaleContact>> stale =
        oldest.isPresent() ? Optional.of(report.stale(today, oldest.getAsInt())) : Optional.empty();
    if (json) {
      ValidationJson.write(report, stale, console.messages(), console.out());
      console.out().flush();
    } else {
      print(report, stale, oldest.orElse(0));
    }
    return report.isValid() ? ExitCode.DONE : ExitCode.NO;
  }

  /** How many days evidence may be old; absent where that was not asked. */
  private OptionalInt oldest() {
    if (days == null) {
      return OptionalInt.empty();
    }
    if (!WHOLE_NUMBER.matcher(days).matches()) {
      throw console.failure(ExitCode.USAGE, "validate.bad-stale", days);
    }
    return OptionalInt.of(Integer.parseInt(days));
  }

  private void print(Report report, Optional<List<StaleContact>> stale, int oldest) {
    ValidationWriter writer = new ValidationWriter(console.messages());
    print(writer.problems(report));
    stale.ifPresent(contacts -> print(writer.stale(contacts, oldest)));
    Page page = console.page();
    writer.summary(report).forEach(page::paragraph);
    console.print(page);
  }

  /** Prints lines as they are, whatever the width, and an empty one behind them. */
  private void print(List<Line> lines) {
    lines.forEach(line -> console.out().print(line.render(console.rendering()) + "\n"));
    if (!lines.isEmpty()) {
      console.out().print("\n");
    }
  }
}
