package dev.walletdesk.document.article;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.text.Messages;
import java.util.List;

/** Makes the marks of what is for some wallets or countries. */
final class PlaceMarks {

  private final Messages messages;
  private final Catalog catalog;
  private final SituationText situations;

  PlaceMarks(Messages messages, Catalog catalog) {
    this.messages = messages;
    this.catalog = catalog;
    this.situations = new SituationText(messages, catalog);
  }

  /** The mark of a job in a checklist. */
  PlaceMark of(Article article, Step.Job job) {
    Readership readers = new Readership(article.providers(), article.region());
    return of(article.guide(), Situation.of(readers.within(job.when().allowed())));
  }

  PlaceMark of(Guide guide, Situation who) {
    List<Provider> wallets =
        who.when().getOrDefault(Condition.PROVIDER, List.of()).stream()
            .flatMap(id -> catalog.provider(id).stream())
            .toList();
    return new PlaceMark(
        messages,
        situations.places(guide, who),
        situations.answers(guide, who).findFirst(),
        wallets,
        who.when().containsKey(Condition.REGION));
  }
}
