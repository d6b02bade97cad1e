package dev.walletdesk.format.csv;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.document.Article;
import dev.walletdesk.document.Articles;
import dev.walletdesk.document.Editions;
import dev.walletdesk.format.spi.FaqFormat;
import dev.walletdesk.text.DataName;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The FAQ as a table: a row for each part of an article, in the order in which it is read. */
public final class FaqCsv implements FaqFormat {

  private final Editions editions;

  /** Writes in the languages of {@code editions}. */
  public FaqCsv(Editions editions) {
    this.editions = editions;
  }

  private record Row(Article article, int number, String step, String kind, CsvSection part) {}

  @Override
  public void write(Articles articles, Writer out) throws IOException {
    Table<Row> table = new Table<>(editions);
    table
        .column("guide", row -> row.article().guide().id())
        .words("title", edition -> row -> edition.messages().of(row.article().guide().title()))
        .column("part", row -> String.valueOf(row.number()))
        .column("kind", Row::kind)
        .column("step", Row::step)
        .words("heading", edition -> row -> row.part().heading(edition))
        .words("text", edition -> row -> row.part().text(edition))
        .values("value", row -> row.part().contact().map(ContactRow::value).orElse(""))
        .column("trust", row -> row.part().contact().map(ContactRow::trust).orElse(""))
        .column("seen", row -> row.part().contact().map(ContactRow::seen).orElse(""))
        .column("source", this::source)
        .values(
            "doubtful_value",
            row -> row.part().contact().map(ContactRow::doubtfulValue).orElse(""));
    table.write(StreamSupport.stream(articles.spliterator(), false).flatMap(this::rows), out);
  }

  private String source(Row row) {
    return row.part()
        .contact()
        .map(contact -> ContactRow.sources(contact, editions.first().contacts()))
        .orElse("");
  }

  private Stream<Row> rows(Article article) {
    Rows rows = new Rows(article);
    rows.add(
        "", "summary", CsvSection.of(editions, edition -> edition.articles().opening(article)));
    for (Step step : article.steps()) {
      List<CsvSection> parts =
          CsvSection.of(editions, edition -> edition.articles().step(article, step));
      rows.add(step.id(), DataName.of(step.kind()), parts);
    }
    rows.add(
        "", "handoff", CsvSection.of(editions, edition -> edition.articles().closing(article)));
    rows.add(
        "", "prevent", CsvSection.of(editions, edition -> edition.articles().prevention(article)));
    return rows.all.stream();
  }

  /** Numbers the rows of one article. */
  private static final class Rows {

    private final Article article;
    private final List<Row> all = new ArrayList<>();

    Rows(Article article) {
      this.article = article;
    }

    void add(String step, String kind, List<CsvSection> parts) {
      for (CsvSection part : parts) {
        String what = part.contact().map(Rows::contactKind).orElse(kind);
        all.add(new Row(article, all.size() + 1, step, what, part));
      }
    }

    private static String contactKind(Contact contact) {
      return contact.isRecommendable() ? "contact" : DataName.of(contact.trust()) + "-contact";
    }
  }
}
