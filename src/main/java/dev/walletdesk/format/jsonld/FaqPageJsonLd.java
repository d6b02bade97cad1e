package dev.walletdesk.format.jsonld;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.diagnosis.ContactAdvice;
import dev.walletdesk.document.Edition;
import dev.walletdesk.document.PartyContacts;
import dev.walletdesk.document.article.Article;
import dev.walletdesk.document.article.ArticleWriter;
import dev.walletdesk.document.article.Articles;
import dev.walletdesk.document.article.Section;
import dev.walletdesk.document.block.Document;
import dev.walletdesk.format.text.PlainTextWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** A guide, or one situation in it. */
  record Question(
      @JsonProperty("@type") String type, String identifier, String name, Answer acceptedAnswer) {

    /** What concerns everybody, and after that every situation by itself. */
    private static Stream<Question> of(Article article, Edition edition) {
      ArticleWriter articles = ArticleWriter.in(edition);
      String id = article.guide().id();
      String title = edition.words().title(article.guide());
      Stream<Document> general =
          Stream.of(
              articles.opening(article),
              articles.common(article),
              articles.closing(article),
              articles.prevention(article));
      Stream<Question> situations =
          article.whole().situations().stream()
              .map(
                  section ->
                      about(
                          id + "/" + answers(section),
                          edition
                              .messages()
                              .get("article.question", title, articles.heading(article, section)),
                          Stream.of(articles.section(article, section))));
      return Stream.concat(Stream.of(about(id, title, general)), situations);
    }

    private static Question about(String id, String name, Stream<Document> said) {
      String text =
          said.map(PlainTextWriter::text)
              .filter(one -> !one.isEmpty())
              .collect(Collectors.joining("\n\n"));
      return new Question("Question", id, name, new Answer("Answer", text));
    }

    private static String answers(Section section) {
      return section.situation().when().values().stream()
          .flatMap(List::stream)
          .collect(Collectors.joining("+"));
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
                .flatMap(article -> Question.of(article, edition))
                .iterator());
  }

  private static OrganizationJsonLd organization(
      Provider provider, Articles articles, Edition edition) {
    PartyContacts contacts =
        new PartyContacts(provider, ContactAdvice.inRegion(provider, articles.region()));
    return OrganizationJsonLd.of(contacts, List.of(edition));
  }
}
