package dev.walletdesk.cli;

import dev.walletdesk.export.Articles;
import dev.walletdesk.export.Editions;
import dev.walletdesk.export.csv.FaqCsv;
import dev.walletdesk.export.faq.FaqFormat;
import dev.walletdesk.export.faq.HtmlFaq;
import dev.walletdesk.export.faq.JsonFaq;
import dev.walletdesk.export.faq.JsonLinesFaq;
import dev.walletdesk.export.faq.MarkdownFaq;
import dev.walletdesk.export.faq.TextFaq;
import dev.walletdesk.export.jsonld.FaqJsonLd;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
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

  private final App app;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "markdown|html|json|jsonl|csv|jsonld|text",
      descriptionKey = "export.format")
  private Format format;

  @Mixin private ExportOptions options;

  ExportFaqCommand(App app) {
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
        "faq-" + format.name().toLowerCase(Locale.ROOT),
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
    Function<String, Optional<String>> targets =
        id -> Optional.of(id).filter(ids::contains).map(apart ? this::fileName : "#"::concat);
    return switch (format) {
      case MARKDOWN -> new MarkdownFaq(editions, apart ? targets : id -> Optional.empty());
      case HTML -> new HtmlFaq(editions, targets);
      case JSON -> new JsonFaq();
      case JSONL -> new JsonLinesFaq();
      case CSV -> new FaqCsv(editions);
      case JSONLD -> new FaqJsonLd(editions);
      case TEXT -> new TextFaq(editions);
    };
  }
}
