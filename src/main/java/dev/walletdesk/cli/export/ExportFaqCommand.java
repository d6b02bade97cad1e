package dev.walletdesk.cli.export;

import dev.walletdesk.cli.Console;
import dev.walletdesk.cli.ExitCode;
import dev.walletdesk.cli.Failure;
import dev.walletdesk.document.Articles;
import dev.walletdesk.document.Editions;
import dev.walletdesk.document.GuideLinks;
import dev.walletdesk.format.FaqFormat;
import dev.walletdesk.format.csv.FaqCsv;
import dev.walletdesk.format.html.FaqHtml;
import dev.walletdesk.format.json.FaqJson;
import dev.walletdesk.format.json.FaqJsonLines;
import dev.walletdesk.format.jsonld.FaqJsonLd;
import dev.walletdesk.format.markdown.FaqMarkdown;
import dev.walletdesk.format.text.FaqText;
import dev.walletdesk.text.DataName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export faq}: the guides for other programs and pages. */
@Command(name = "faq")
final class ExportFaqCommand implements Callable<Integer> {

  /** The formats of the FAQ. */
  enum Format {
    MARKDOWN("md"),
    HTML("html"),
    JSON("json"),
    JSONL("jsonl"),
    CSV("csv"),
    JSONLD("jsonld"),
    TEXT("txt");

    private final String extension;

    Format(String extension) {
      this.extension = extension;
    }
  }

  private final Console app;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "markdown|html|json|jsonl|csv|jsonld|text",
      descriptionKey = "export.format")
  private Format format;

  @Mixin private ExportOptions options;

  ExportFaqCommand(Console app) {
    this.app = app;
  }

  @Override
  public Integer call() throws IOException {
    ExportTarget target = new ExportTarget(app, options);
    List<String> ids = options.guideIds(app);
    boolean shown = !target.isStandardOutput();
    try (Progress progress = new Progress(app, "export.progress", ids.size() * passes(), shown)) {
      Articles articles =
          new Articles(
              app.catalog(), ids, options.providers(app), options.region(app), each(progress));
      articles.check();
      write(articles, target);
    }
    return ExitCode.DONE;
  }

  /** How many times the articles are gone through: linked data has one part for each language. */
  private int passes() {
    return format == Format.JSONLD ? options.editions(app).all().size() : 1;
  }

  private void write(Articles articles, ExportTarget target) throws IOException {
    Optional<Path> directory = target.directory();
    if (directory.isEmpty()) {
      target.write(out -> format(new HashSet<>(articles.ids()), false).write(articles, out));
      return;
    }
    FaqFormat each = format(new HashSet<>(articles.ids()), true);
    List<String> names = articles.ids().stream().map(this::fileName).toList();
    target.write(
        directory.get(),
        "faq-" + DataName.of(format),
        names,
        (name, out) -> each.write(articles.only(idOf(name)), out));
  }

  private String fileName(String id) {
    return id + "." + format.extension;
  }

  private String idOf(String fileName) {
    return fileName.substring(0, fileName.length() - format.extension.length() - 1);
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

  private FaqFormat format(Set<String> ids, boolean apart) {
    Editions editions = options.editions(app);
    GuideLinks links =
        id -> Optional.of(id).filter(ids::contains).map(apart ? this::fileName : "#"::concat);
    return switch (format) {
      case MARKDOWN -> new FaqMarkdown(editions, apart ? links : GuideLinks.NONE);
      case HTML -> new FaqHtml(editions, links);
      case JSON -> new FaqJson();
      case JSONL -> new FaqJsonLines();
      case CSV -> new FaqCsv(editions);
      case JSONLD -> new FaqJsonLd(editions);
      case TEXT -> new FaqText(editions);
    };
  }
}
