package dev.walletdesk.format.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.NoPhoneLine;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Topic;
import dev.walletdesk.catalog.Urgency;
import dev.walletdesk.diagnosis.ContactAdvice;
import dev.walletdesk.diagnosis.Seeker;
import dev.walletdesk.document.article.Article;
import dev.walletdesk.document.article.SectionTitles;
import dev.walletdesk.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * A guide to read, and the contacts of the wallets that it is read for.
 *
 * @param schema present in a document of its own, {@code walletdesk.faq-guide/1}
 * @param parts the same steps as an article has them, by situation
 * @param providers absent unless it is read for some wallets
 */
record GuideJson(
    Optional<String> schema,
    String id,
    LocalizedText title,
    LocalizedText summary,
    Urgency urgency,
    Topic topic,
    boolean official,
    List<StepJson> steps,
    List<PartJson> parts,
    HandoffJson handoff,
    List<LocalizedText> prevent,
    List<String> related,
    List<EvidenceJson> sources,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<WalletJson> providers,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> unofficialData) {

  /** A wallet, and its contacts for the problem. */
  record WalletJson(
      String id,
      LocalizedText name,
      boolean official,
      Optional<LocalizedText> noPhoneLine,
      List<ContactJson> contacts,
      List<ContactJson> unconfirmedContacts) {

    private static WalletJson of(Provider provider, Article article) {
      Guide guide = article.guide();
      ContactAdvice advice =
          ContactAdvice.of(
              provider,
              new Seeker(article.region(), Optional.empty()),
              guide.id(),
              guide.handoff());
      return new WalletJson(
          provider.id(),
          provider.name(),
          provider.origin().isOfficial(),
          advice.noPhoneLine().map(NoPhoneLine::note),
          ContactJson.of(advice.recommended()),
          ContactJson.of(advice.unconfirmed()));
    }
  }

  /** The guide as a part of another document. */
  static GuideJson of(Article article, Catalog catalog) {
    return of(Optional.empty(), article, catalog);
  }

  /** The guide as a document of its own. */
  static GuideJson alone(Article article, Catalog catalog) {
    return of(Optional.of("walletdesk.faq-guide/1"), article, catalog);
  }

  private static GuideJson of(Optional<String> schema, Article article, Catalog catalog) {
    Guide guide = article.guide();
    return new GuideJson(
        schema,
        guide.id(),
        guide.title(),
        guide.summary(),
        guide.urgency(),
        guide.topic(),
        guide.origin().isOfficial(),
        article.steps().stream().map(step -> StepJson.of(step, guide, catalog)).toList(),
        PartJson.of(article, article.whole(), new SectionTitles(catalog)),
        HandoffJson.of(guide.handoff(), guide, catalog),
        guide.prevent(),
        guide.related(),
        EvidenceJson.of(guide.sources()),
        article.providers().stream().map(one -> WalletJson.of(one, article)).toList(),
        UnofficialData.in(article, catalog));
  }
}
