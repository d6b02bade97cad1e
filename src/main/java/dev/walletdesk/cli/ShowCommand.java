package dev.walletdesk.cli;

import dev.walletdesk.catalog.Provider;
import dev.walletdesk.document.Article;
import dev.walletdesk.document.ArticleWriter;
import dev.walletdesk.document.ArticleWriter.Readers;
import dev.walletdesk.format.text.PageWriter;
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
    ArticleWriter writer =
        new ArticleWriter(app.contactText(), app.catalog(), Readers.AT_THE_COMMAND_LINE);
    new PageWriter(page).write(writer.document(article));
    app.print(page);
    return ExitCode.DONE;
  }
}
