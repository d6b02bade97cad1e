package dev.walletdesk.cli.export;

import dev.walletdesk.cli.Console;
import dev.walletdesk.cli.ExitCode;
import dev.walletdesk.document.Articles;
import dev.walletdesk.site.Site;
import dev.walletdesk.site.SiteContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code export site}: the guides and contacts as a website. */
@Command(name = "site")
final class ExportSiteCommand implements Callable<Integer> {

  private final Console app;

  @Mixin private ExportOptions options;

  ExportSiteCommand(Console app) {
    this.app = app;
  }

  @Override
  public Integer call() throws IOException {
    Path directory =
        options
            .output()
            .map(Path::of)
            .orElseThrow(() -> app.failure(ExitCode.USAGE, "error.site-where"));
    Articles articles =
        new Articles(
            app.catalog(),
            options.guideIds(app),
            options.providers(app),
            options.region(app),
            () -> {});
    articles.check();
    Site site =
        new Site(
            new SiteContent(
                app.catalog(), options.allEditions(app), articles, ExportOptions.day(app)));
    List<String> files = site.files();
    try (Progress progress = new Progress(app, "export.progress.pages", files.size(), true)) {
      new ExportTarget(app, options)
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
