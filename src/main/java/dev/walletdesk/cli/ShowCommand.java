package dev.walletdesk.cli;

import dev.walletdesk.catalog.Provider;
import dev.walletdesk.cli.lookup.CatalogSource;
import dev.walletdesk.cli.lookup.Lookup;
import dev.walletdesk.cli.lookup.RegionOption;
import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.output.ExitCode;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.cli.parsing.Command;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.article.Article;
import dev.walletdesk.document.article.ArticleWriter;
import dev.walletdesk.document.article.ArticleWriter.Readers;
import dev.walletdesk.format.text.PageWriter;
import dev.walletdesk.text.Page;
import java.time.Clock;
import java.util.Optional;

/** {@code show}: one guide read as an article. */
final class ShowCommand implements Command {

  private final Console console;
  private final CatalogSource source;
  private final Clock clock;
  private final Pager pager;

  private String guide;

  private String provider;

  private final RegionOption region = new RegionOption();

  ShowCommand(Console console, CatalogSource source, Clock clock, Pager pager) {
    this.console = console;
    this.source = source;
    this.clock = clock;
    this.pager = pager;
  }

  @Override
  public Arguments arguments() {
    return Arguments.of(this)
        .word("GUIDE", "show.guide", given -> guide = given)
        .group("group.wanted")
        .value("-p, --provider", "PROVIDER", "show.provider", given -> provider = given)
        .with(region::addTo)
        .group("group.output")
        .with(pager::addTo);
  }

  @Override
  public Integer call() {
    Lookup lookup = new Lookup(source.catalog(), console.messages());
    Optional<Provider> wallet = Optional.ofNullable(provider).map(lookup::provider);
    Article article =
        Article.of(lookup.guide(guide), wallet.stream().toList(), region.country(console));
    Page page = console.page();
    ArticleWriter writer =
        new ArticleWriter(
            new ContactText(console.messages(), clock.instant()),
            source.catalog(),
            Readers.AT_THE_COMMAND_LINE);
    PageWriter.outline(page).write(writer.document(article));
    pager.print(page);
    return ExitCode.DONE;
  }
}
