package dev.walletdesk.cli;

import dev.walletdesk.cli.lookup.CatalogSource;
import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.output.ExitCode;
import dev.walletdesk.cli.output.Progress;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.cli.parsing.Command;
import dev.walletdesk.document.article.Articles;
import dev.walletdesk.site.Site;
import dev.walletdesk.site.SiteContent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** {@code export site}: the guides and contacts as a website. */
final class ExportSiteCommand implements Command {

  private final Console console;
  private final CatalogSource source;
  private final Clock clock;

  private final ExportOptions options;

  ExportSiteCommand(Console console, CatalogSource source, Clock clock, ExportOptions options) {
    this.console = console;
    this.source = source;
    this.clock = clock;
    this.options = options;
  }

  @Override
  public Arguments arguments() {
    return Arguments.of(this).with(options::addTo);
  }

  @Override
  public Integer call() throws IOException {
    Path directory =
        options
            .output()
            .map(Path::of)
            .orElseThrow(() -> console.failure(ExitCode.USAGE, "error.site-where"));
    Articles articles = options.articles(() -> {});
    Site site =
        new Site(
            new SiteContent(
                source.catalog(), options.allEditions().all(), articles, options.day()));
    List<String> files = site.files();
    try (Progress progress =
        new Progress(console, clock, "export.progress.pages", files.size(), true)) {
      options
          .target()
          .write(
              directory,
              "site",
              files,
              (name, out) -> {
                progress.step();
                site.write(name, out);
              });
    }
    return ExitCode.DONE;
  }
}
