package dev.walletdesk.cli;

import dev.walletdesk.catalog.Provider;
import dev.walletdesk.document.Article;
import dev.walletdesk.document.ArticleWriter;
import dev.walletdesk.format.text.PageDocument;
import dev.walletdesk.text.Page;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code show}: one guide read as an article. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {

  private final Console app;

  @Parameters(index = "0", paramLabel = "GUIDE", descriptionKey = "show.guide")
  private String guide;

  @Option(
      names = {"-p", "--provider"},
      paramLabel = "PROVIDER",
      descriptionKey = "show.provider")
  private String provider;

  ShowCommand(Console app) {
    this.app = app;
  }

  @Override
  public Integer call() {
    Lookup lookup = new Lookup(app);
    Optional<Provider> wallet = Optional.ofNullable(provider).map(lookup::provider);
    Article article = Article.of(lookup.guide(guide), wallet);
    Page page = app.page();
    PageDocument document = new PageDocument(page, app.contactText());
    new ArticleWriter(app.messages(), app.catalog()).write(article, document);
    app.print(page);
    return ExitCode.DONE;
  }
}
