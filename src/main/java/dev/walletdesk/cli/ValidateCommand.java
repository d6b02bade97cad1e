package dev.walletdesk.cli;

import dev.walletdesk.catalog.loading.DataDirectory;
import dev.walletdesk.document.ValidationWriter;
import dev.walletdesk.format.json.ValidationJson;
import dev.walletdesk.text.Line;
import dev.walletdesk.text.Page;
import dev.walletdesk.validation.Report;
import dev.walletdesk.validation.Validation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code validate}: checks a data directory as strictly as the project checks its own. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

  private final Console console;
  private final CatalogSource source;
  private final Clock clock;

  @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", descriptionKey = "validate.dir")
  private Path directory;

  @Option(names = "--json", descriptionKey = "option.json")
  private boolean json;

  ValidateCommand(Console console, CatalogSource source, Clock clock) {
    this.console = console;
    this.source = source;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    List<DataDirectory> all = new ArrayList<>(source.directories());
    List<DataDirectory> checked = List.copyOf(all);
    if (directory != null) {
      checked = List.of(source.directory(directory, "validate.no-directory"));
      all.addAll(checked);
    }
    Report report = Validation.of(all, checked, source.schemas(), LocalDate.now(clock));
    if (json) {
      ValidationJson.write(report, console.messages(), console.out());
      console.out().flush();
    } else {
      print(report);
    }
    return report.isValid() ? ExitCode.DONE : ExitCode.NO;
  }

  private void print(Report report) {
    ValidationWriter writer = new ValidationWriter(console.messages());
    List<Line> problems = writer.problems(report);
    problems.forEach(line -> console.out().print(line.render(console.colour()) + "\n"));
    Page page = console.page();
    if (!problems.isEmpty()) {
      page.space();
    }
    writer.summary(report).forEach(page::paragraph);
    console.print(page);
  }
}
