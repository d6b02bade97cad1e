package dev.walletdesk.cli;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.export.Article;
import dev.walletdesk.export.ArticleWriter;
import dev.walletdesk.export.FaqFormat;
import dev.walletdesk.export.JsonFaq;
import dev.walletdesk.export.MarkdownFaq;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code export faq}: the guides for other programs and pages. */
@Command(name = "faq")
final class ExportFaqCommand implements Callable<Integer> {

  /** The formats of the FAQ. */
  enum Format {
    MARKDOWN,
    JSON
  }

  private final App app;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "markdown|json",
      descriptionKey = "export.format")
  private Format format;

  @Option(names = "--guide", paramLabel = "GUIDE", descriptionKey = "export.guide")
  private List<String> guides = List.of();

  @Option(names = "--provider", paramLabel = "PROVIDER", descriptionKey = "export.provider")
  private String provider;

  ExportFaqCommand(App app) {
    this.app = app;
  }

  @Override
  public Integer call() throws IOException {
    Lookup lookup = new Lookup(app);
    Optional<Provider> wallet = Optional.ofNullable(provider).map(lookup::provider);
    List<Guide> wanted =
        guides.isEmpty() ? app.catalog().guides() : guides.stream().map(lookup::guide).toList();
    List<Article> articles = wanted.stream().map(guide -> Article.of(guide, wallet)).toList();
    format().write(articles, app.out());
    app.out().flush();
    return ExitCode.DONE;
  }

  private FaqFormat format() {
    return switch (format) {
      case MARKDOWN ->
          new MarkdownFaq(new ArticleWriter(app.messages(), app.catalog()), app.contactText());
      case JSON -> new JsonFaq();
    };
  }
}
