package dev.walletdesk.cli.export;

import dev.walletdesk.cli.Console;
import dev.walletdesk.cli.ExitCode;
import dev.walletdesk.cli.Failure;
import dev.walletdesk.document.Articles;
import dev.walletdesk.document.Editions;
import dev.walletdesk.format.FaqFormats;
import dev.walletdesk.format.spi.FaqFormat;
import dev.walletdesk.text.DataName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export faq}: the guides for other programs and pages. */
@Command(name = "faq", modelTransformer = ValueLabels.class)
final class ExportFaqCommand implements Callable<Integer> {

  private final Console app;

  @Option(names = "--format", required = true, descriptionKey = "export.format")
  private FaqFormats format;

  @Mixin private ExportOptions options;

  ExportFaqCommand(Console app) {
    this.app = app;
  }

  @Override
  public Integer call() throws IOException {
    ExportTarget target = new ExportTarget(app, options);
    List<String> ids = options.guideIds(app);
    FaqFormat writer = writer(Set.copyOf(ids), target.directory().isPresent());
    int steps = ids.size() * writer.passes();
    boolean shown = !target.isStandardOutput();
    try (Progress progress = new Progress(app, "export.progress", steps, shown)) {
      Articles articles =
          new Articles(
              app.catalog(), ids, options.providers(app), options.region(app), each(progress));
      articles.check();
      write(articles, writer, target);
    }
    return ExitCode.DONE;
  }

  private FaqFormat writer(Set<String> ids, boolean apart) {
    Editions editions = options.editions(app);
    return apart ? format.apart(editions, ids) : format.together(editions, ids);
  }

  private void write(Articles articles, FaqFormat writer, ExportTarget target) throws IOException {
    Optional<Path> directory = target.directory();
    if (directory.isEmpty()) {
      target.write(out -> writer.write(articles, out));
      return;
    }
    Map<String, String> files = new LinkedHashMap<>();
    articles.ids().forEach(id -> files.put(id + "." + format.extension(), id));
    target.write(
        directory.get(),
        "faq-" + DataName.of(format),
        List.copyOf(files.keySet()),
        (name, out) -> writer.write(articles.only(files.get(name)), out));
  }

  /** Before each article: says how far it is, and stops when nobody reads any more. */
  private Runnable each(Progress progress) {
    return () -> {
      progress.step();
      if (options.output().isEmpty() && app.out().checkError()) {
        throw new Failure(ExitCode.DONE, List.of());
      }
    };
  }
}
