package dev.walletdesk.cli;

import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.output.ExitCode;
import dev.walletdesk.cli.output.ExportTarget;
import dev.walletdesk.cli.output.Progress;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.cli.parsing.Command;
import dev.walletdesk.document.Editions;
import dev.walletdesk.document.article.Articles;
import dev.walletdesk.format.FaqFormats;
import dev.walletdesk.format.spi.FaqFormat;
import dev.walletdesk.text.DataName;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code export faq}: the guides for other programs and pages. */
final class ExportFaqCommand implements Command {

  private final Console console;
  private final Clock clock;

  private FaqFormats format;

  private final ExportOptions options;

  ExportFaqCommand(Console console, Clock clock, ExportOptions options) {
    this.console = console;
    this.clock = clock;
    this.options = options;
  }

  @Override
  public Arguments arguments() {
    return Arguments.of(this)
        .group("group.output")
        .requiredChoice("--format", FaqFormats.class, "export.format", given -> format = given)
        .with(options::addTo);
  }

  @Override
  public Integer call() throws IOException {
    options.checkMark(format == FaqFormats.CSV);
    ExportTarget target = options.target();
    List<String> ids = options.guideIds();
    FaqFormat writer = writer(Set.copyOf(ids), target.directory().isPresent());
    int steps = ids.size() * writer.passes();
    boolean shown = !target.isStandardOutput();
    try (Progress progress = new Progress(console, clock, "export.progress", steps, shown)) {
      write(options.articles(progress::step), writer, target);
    }
    return ExitCode.DONE;
  }

  private FaqFormat writer(Set<String> ids, boolean apart) {
    Editions editions = options.editions();
    return apart ? format.apart(editions, ids) : format.together(editions, ids);
  }

  private void write(Articles articles, FaqFormat writer, ExportTarget target) throws IOException {
    Optional<Path> directory = target.directory();
    if (directory.isEmpty()) {
      target.write(out -> write(articles, writer, out));
      return;
    }
    Map<String, String> files = new LinkedHashMap<>();
    articles.ids().forEach(id -> files.put(id + "." + format.extension(), id));
    target.write(
        directory.get(),
        "faq-" + DataName.of(format),
        List.copyOf(files.keySet()),
        (name, out) -> write(articles.only(files.get(name)), writer, out));
  }

  private void write(Articles articles, FaqFormat writer, Writer out) throws IOException {
    options.begin(out);
    writer.write(articles, out);
  }
}
