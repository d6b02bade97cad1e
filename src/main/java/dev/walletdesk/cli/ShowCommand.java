package dev.walletdesk.cli;

import dev.walletdesk.catalog.Provider;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.document.Article;
import dev.walletdesk.document.ArticleWriter;
import dev.walletdesk.document.ArticleWriter.Readers;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.format.text.PageWriter;
import dev.walletdesk.text.Page;
import java.time.Clock;
import java.util.Optional;

/** {@code show}: one guide read as an article. */
final class ShowCommand implements Command {

  private final Console console;
  private final CatalogSource source;
  private final Clock clock;

  private String guide;

  private String provider;

  ShowCommand(Console console, CatalogSource source, Clock clock) {
    this.console = console;
    this.source = source;
    this.clock = clock;
  }

  @Override
  public Arguments arguments() {
    return Arguments.of(this)
        .word("GUIDE", "show.guide", given -> guide = given)
        .value("-p, --provider", "PROVIDER", "show.provider", given -> provider = given);
  }

  @Override
  public Integer call() {
    Lookup lookup = new Lookup(source.catalog(), console.messages());
    Optional<Provider> wallet = Optional.ofNullable(provider).map(lookup::provider);
    Article article = Article.of(lookup.guide(guide), wallet);
    Page page = console.page();
    ArticleWriter writer =
        new ArticleWriter(
            new ContactText(console.messages(), clock.instant()),
            source.catalog(),
            Readers.AT_THE_COMMAND_LINE);
    new PageWriter(page).write(writer.document(article));
    console.print(page);
    return ExitCode.DONE;
  }
}
