package dev.walletdesk.format.jsonld;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.diagnosis.ContactAdvice;
import dev.walletdesk.document.Article;
import dev.walletdesk.document.Articles;
import dev.walletdesk.document.Edition;
import dev.walletdesk.document.PartyContacts;
import dev.walletdesk.format.text.PlainTextWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The FAQ in one language.
 *
 * @param context present in a document of its own
 * @param about the wallets that it is read for; absent when it is for all
 * @see <a href="https://schema.org/FAQPage">FAQPage</a>
 */
record FaqPageJsonLd(
    @JsonProperty("@context") Optional<String> context,
    @JsonProperty("@type") String type,
    String inLanguage,
    String name,
    Optional<List<OrganizationJsonLd>> about,
    Iterable<Question> mainEntity) {

  /** A guide. */
  record Question(
      @JsonProperty("@type") String type, String identifier, String name, Answer acceptedAnswer) {

    private static Question of(Article article, Edition edition) {
      String text = PlainTextWriter.text(edition.articles().document(article));
      return new Question(
          "Question",
          article.guide().id(),
          edition.messages().of(article.guide().title()),
          new Answer("Answer", text));
    }
  }

  /** What a guide says. */
  record Answer(@JsonProperty("@type") String type, String text) {}

  /** The page of {@code articles}, each of them made when it is its turn. */
  static FaqPageJsonLd of(Articles articles, Edition edition, Optional<String> context) {
    List<OrganizationJsonLd> wallets =
        articles.providers().stream()
            .map(provider -> organization(provider, articles, edition))
            .toList();
    return new FaqPageJsonLd(
        context,
        "FAQPage",
        edition.language().tag(),
        edition.messages().get("faq.title"),
        Optional.of(wallets).filter(some -> !some.isEmpty()),
        () ->
            StreamSupport.stream(articles.spliterator(), false)
                .map(article -> Question.of(article, edition))
                .iterator());
  }

  private static OrganizationJsonLd organization(
      Provider provider, Articles articles, Edition edition) {
    PartyContacts contacts =
        new PartyContacts(provider, ContactAdvice.inRegion(provider, articles.region()));
    return OrganizationJsonLd.of(contacts, List.of(edition));
  }
}
