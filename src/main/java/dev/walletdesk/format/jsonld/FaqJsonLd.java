package dev.walletdesk.format.jsonld;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.diagnosis.ContactAdvice;
import dev.walletdesk.document.Article;
import dev.walletdesk.document.Articles;
import dev.walletdesk.document.Edition;
import dev.walletdesk.document.Editions;
import dev.walletdesk.document.PartyContacts;
import dev.walletdesk.format.html.PageShell;
import dev.walletdesk.format.json.Json;
import dev.walletdesk.format.spi.FaqFormat;
import dev.walletdesk.format.text.PlainTextWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * The FAQ as linked data: one FAQPage for each language, with one Question for each guide.
 *
 * @see <a href="https://schema.org/FAQPage">FAQPage</a>
 */
public final class FaqJsonLd implements FaqFormat {

  private final Editions editions;

  /** Writes in the languages of {@code editions}. */
  public FaqJsonLd(Editions editions) {
    this.editions = editions;
  }

  /** Each language has a page of its own. */
  @Override
  public int passes() {
    return editions.all().size();
  }

  @Override
  public void write(Articles articles, Writer out) throws IOException {
    try (Json json = new Json(out)) {
      json.object(
          () -> {
            json.string("@context", "https://schema.org");
            if (editions.isMultilingual()) {
              json.list(
                  "@graph", editions.all(), each -> json.object(() -> page(json, articles, each)));
            } else {
              page(json, articles, editions.first());
            }
          });
    }
  }

  private static void page(Json json, Articles articles, Edition edition) throws IOException {
    json.string("@type", "FAQPage");
    json.string("inLanguage", PageShell.tag(edition.language()));
    json.string("name", edition.messages().get("faq.title"));
    if (!articles.providers().isEmpty()) {
      OrganizationJson organizations = new OrganizationJson(json, List.of(edition));
      json.list(
          "about",
          articles.providers(),
          provider -> organizations.write(contacts(articles, provider)));
    }
    json.list(
        "mainEntity", articles, article -> json.object(() -> question(json, article, edition)));
  }

  private static void question(Json json, Article article, Edition edition) throws IOException {
    String text = PlainTextWriter.text(edition.articles().document(article));
    json.string("@type", "Question");
    json.string("identifier", article.guide().id());
    json.string("name", edition.messages().of(article.guide().title()));
    json.object(
        "acceptedAnswer",
        () -> {
          json.string("@type", "Answer");
          json.string("text", text);
        });
  }

  private static PartyContacts contacts(Articles articles, Provider provider) {
    List<Contact> contacts = ContactAdvice.inRegion(provider, articles.region());
    return new PartyContacts(provider, contacts);
  }
}
