package dev.walletdesk.format.csv;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Origin;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.document.Edition;
import dev.walletdesk.document.Editions;
import dev.walletdesk.document.article.Article;
import dev.walletdesk.document.article.ArticleWriter;
import dev.walletdesk.document.article.Articles;
import dev.walletdesk.document.article.Part;
import dev.walletdesk.document.article.Section;
import dev.walletdesk.document.block.Document;
import dev.walletdesk.format.spi.FaqFormat;
import dev.walletdesk.text.DataName;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The FAQ as a table: a row for each part of an article, in the order in which it is read. */
public final class FaqCsv implements FaqFormat {

  private final Editions editions;

  /** Writes in the languages of {@code editions}. */
  public FaqCsv(Editions editions) {
    this.editions = editions;
  }

  private record Row(
      Article article, List<Section> path, int number, String step, String kind, CsvSection part) {

    /** Where it stands in the article: the headings of the sections that it is in. */
    String section(Edition edition) {
      ArticleWriter articles = ArticleWriter.in(edition);
      return path.stream()
          .map(section -> articles.heading(article, section))
          .collect(Collectors.joining(" > "));
    }
  }

  @Override
  public void write(Articles articles, Writer out) throws IOException {
    Table<Row> table = new Table<>(editions);
    table
        .column("guide", row -> row.article().guide().id())
        .words("title", edition -> row -> edition.words().title(row.article().guide()))
        .column("part", row -> String.valueOf(row.number()))
        .column("kind", Row::kind)
        .column("step", Row::step)
        .words("section", edition -> row -> row.section(edition))
        .words("heading", edition -> row -> row.part().heading(edition))
        .words("text", edition -> row -> row.part().text(edition))
        .values("value", row -> row.part().contact().map(ContactRow::value).orElse(""))
        .column("trust", row -> row.part().contact().map(ContactRow::trust).orElse(""))
        .column("seen", row -> row.part().contact().map(ContactRow::seen).orElse(""))
        .column("source", this::source)
        .values(
            "doubtful_value", row -> row.part().contact().map(ContactRow::doubtfulValue).orElse(""))
        .column("official_data", row -> isOwn(row) ? "yes" : "no");
    table.write(StreamSupport.stream(articles.spliterator(), false).flatMap(this::rows), out);
  }

  private String source(Row row) {
    return row.part()
        .contact()
        .map(contact -> ContactRow.sources(contact, editions.first().contacts()))
        .orElse("");
  }

  private static boolean isOwn(Row row) {
    return row.article().guide().origin().isOfficial()
        && row.part().contact().map(Contact::origin).map(Origin::isOfficial).orElse(true);
  }

  private Stream<Row> rows(Article article) {
    Rows rows = new Rows(article);
    rows.add(List.of(), "", "summary", content(it -> it.opening(article)));
    steps(article, article.whole(), List.of(), rows);
    rows.add(List.of(), "", "handoff", content(it -> it.closing(article)));
    rows.add(List.of(), "", "prevent", content(it -> it.prevention(article)));
    return rows.all.stream();
  }

  private void steps(Article article, Section section, List<Section> path, Rows rows) {
    for (Part part : section.parts()) {
      if (part instanceof Section inner) {
        List<Section> deeper = new ArrayList<>(path);
        deeper.add(inner);
        steps(article, inner, deeper, rows);
      } else {
        Step step = ((Part.Single) part).step();
        rows.add(path, step.id(), DataName.of(step.kind()), content(it -> it.step(article, step)));
      }
    }
  }

  private List<CsvSection> content(Function<ArticleWriter, Document> content) {
    return CsvSection.of(editions, edition -> content.apply(ArticleWriter.in(edition)));
  }

  /** Numbers the rows of one article. */
  private static final class Rows {

    private final Article article;
    private final List<Row> all = new ArrayList<>();

    Rows(Article article) {
      this.article = article;
    }

    void add(List<Section> path, String step, String kind, List<CsvSection> parts) {
      for (CsvSection part : parts) {
        String what = part.contact().map(Rows::contactKind).orElse(kind);
        all.add(new Row(article, path, all.size() + 1, step, what, part));
      }
    }

    private static String contactKind(Contact contact) {
      return contact.isRecommendable() ? "contact" : DataName.of(contact.trust()) + "-contact";
    }
  }
}
