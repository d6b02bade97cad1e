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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code validate}: checks a data directory as strictly as the project checks its own. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

  private final Console app;

  @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", descriptionKey = "validate.dir")
  private Path directory;

  @Option(names = "--json", descriptionKey = "option.json")
  private boolean json;

  ValidateCommand(Console app) {
    this.app = app;
  }

  @Override
  public Integer call() throws IOException {
    List<DataDirectory> all = new ArrayList<>(app.directories());
    List<DataDirectory> checked = List.copyOf(all);
    if (directory != null) {
      checked = List.of(app.added(directory, "validate.no-directory"));
      all.addAll(checked);
    }
    Path schemas = app.surroundings().data().resolve("schema");
    Report report = Validation.of(all, checked, schemas, app.today());
    if (json) {
      ValidationJson.write(report, app.messages(), app.out());
      app.out().flush();
    } else {
      print(report);
    }
    return report.isValid() ? ExitCode.DONE : ExitCode.NO;
  }

  private void print(Report report) {
    ValidationWriter writer = new ValidationWriter(app.messages());
    List<Line> problems = writer.problems(report);
    problems.forEach(line -> app.out().print(line.render(app.colour()) + "\n"));
    Page page = app.page();
    if (!problems.isEmpty()) {
      page.space();
    }
    writer.summary(report).forEach(page::paragraph);
    app.print(page);
  }
}
