package dev.walletdesk.document.article;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Evidence;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.catalog.Urgency;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.Edition;
import dev.walletdesk.document.Terms;
import dev.walletdesk.document.block.BlockWriter;
import dev.walletdesk.document.block.Document;
import dev.walletdesk.document.block.Emphasis;
import dev.walletdesk.document.block.GuideLink;
import dev.walletdesk.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a guide as an article: what concerns everybody, then a section for each situation. */
public final class ArticleWriter {

  private final Messages messages;
  private final Terms words;
  private final ContactText contacts;
  private final SituationText situations;
  private final PlaceMarks marks;
  private final GuideNames guides;
  private final StepWriter steps;
  private final HelpWriter help;
  private final boolean brief;

  /** Who reads an article: decides what is named where there are no links. */
  public enum Readers {
    /** They have walletdesk, and are told the command. */
    AT_THE_COMMAND_LINE,
    /** They may not. */
    ANYWHERE
  }

  /**
   * Writes articles in the language of {@code contacts}.
   *
   * @param catalog where other guides and wallets are found
   * @param readers for whom
   */
  public ArticleWriter(ContactText contacts, Catalog catalog, Readers readers) {
    this.messages = contacts.messages();
    this.words = new Terms(messages);
    this.contacts = contacts;
    this.situations = new SituationText(messages, catalog);
    this.marks = new PlaceMarks(messages, catalog);
    this.guides = new GuideNames(messages, catalog, readers);
    this.help = new HelpWriter(contacts, readers);
    this.brief = readers == Readers.AT_THE_COMMAND_LINE;
    this.steps = new StepWriter(messages, marks, guides, help, brief);
  }

  /** Writes articles for people who may not have walletdesk. */
  public static ArticleWriter in(Edition edition) {
    return new ArticleWriter(edition.contacts(), edition.catalog(), Readers.ANYWHERE);
  }

  /** The whole article. */
  public Document document(Article article) {
    return Document.of(out -> write(article, out));
  }

  /** What the article is about. */
  public Document opening(Article article) {
    return Document.of(out -> opening(article, out));
  }

  /** One step by itself, whoever it is for. */
  public Document step(Article article, Step step) {
    return Document.of(out -> steps.alone(article, step, out));
  }

  /** What a section is called. */
  public String heading(Article article, Section section) {
    return situations.heading(article.guide(), section.situation());
  }

  /** What a section says below its heading. */
  public Document section(Article article, Section section) {
    return Document.of(out -> parts(article, section, 1, out));
  }

  /** What concerns everybody, without the sections for some. */
  public Document common(Article article) {
    List<Part> common =
        article.whole().parts().stream()
            .filter(part -> !(part instanceof Section section && section.isForAnswers()))
            .toList();
    return section(article, new Section(Situation.ANY, common));
  }

  /** What to do when nothing has helped. */
  public Document closing(Article article) {
    return Document.of(out -> closing(article, out));
  }

  /** How to avoid it from now on. */
  public Document prevention(Article article) {
    return Document.of(out -> prevention(article, out));
  }

  private void write(Article article, BlockWriter out) {
    opening(article, out);
    parts(article, article.whole(), 1, out);
    closing(article, out);
    prevention(article, out);
    List<GuideLink> related = guides.links(related(article));
    if (!related.isEmpty()) {
      out.heading(guides.heading());
      out.related(related);
    }
    out.sources(messages.get("article.sources"), contacts.citations(sources(article)));
  }

  /** Neighbouring guides; where they are typed and not clicked, without those named on the way. */
  private List<String> related(Article article) {
    Set<String> named =
        article.steps().stream()
            .flatMap(step -> step instanceof Step.Notice notice ? notice.see().stream() : null)
            .collect(Collectors.toSet());
    return article.guide().related().stream()
        .filter(guide -> !brief || !named.contains(guide))
        .toList();
  }

  private void opening(Article article, BlockWriter out) {
    Guide guide = article.guide();
    out.title(words.title(guide));
    out.paragraph(messages.of(guide.summary()), Emphasis.PLAIN);
    if (guide.urgency() != Urgency.ROUTINE) {
      out.paragraph(messages.get("article.urgency", words.of(guide.urgency())), Emphasis.STRONG);
    }
    if (!guide.origin().isOfficial()) {
      out.paragraph(words.notOfficial(guide.origin()), Emphasis.DANGER);
    }
  }

  /**
   * Writes what a section says.
   *
   * @param level of the headings in it
   */
  private void parts(Article article, Section section, int level, BlockWriter out) {
    boolean underHeading = false;
    List<FactList> pointers = pointers(article, section);
    for (Part part : section.parts()) {
      Optional<FactList> pointer = pointers.stream().filter(one -> one.has(part)).findFirst();
      if (pointer.isPresent()) {
        if (pointer.get().beginsWith(part)) {
          point(article, pointer.get(), out);
        }
      } else if (part instanceof Section inner && inner.isForPlaces()) {
        places(article, inner, level, out);
        underHeading = true;
      } else if (part instanceof Section inner && !inner.saysNothing()) {
        out.heading(heading(article, inner), level);
        parts(article, inner, level + 1, out);
        underHeading = true;
      } else if (part instanceof Part.Single single) {
        Step step = single.step();
        steps.write(article, step, new StepPlace(level, underHeading, title -> title), out);
        underHeading |= !(step instanceof Step.Notice);
      }
    }
  }

  /** What is only pointed at: long lists of facts, where one wallet or country can be asked for. */
  private List<FactList> pointers(Article article, Section section) {
    return Stream.of(true, false)
        .filter(aboutWallets -> brief && article.isForMany(aboutWallets))
        .map(aboutWallets -> FactList.of(section, aboutWallets))
        .filter(FactList::isLong)
        .toList();
  }

  private void point(Article article, FactList facts, BlockWriter out) {
    String names =
        facts.all().stream()
            .map(fact -> situations.places(article.guide(), fact.situation()))
            .distinct()
            .collect(Collectors.joining(messages.get("list.comma")));
    out.paragraph(
        messages.get("article.facts", names, article.guide().id(), facts.option(messages)),
        Emphasis.PLAIN);
  }

  /** Writes what is for some wallets or countries, marked with their names. */
  private void places(Article article, Section section, int level, BlockWriter out) {
    PlaceMark mark = marks.of(article.guide(), section.situation());
    List<Step> all = section.steps().toList();
    if (all.size() == 1) {
      steps.marked(article, all.get(0), mark, level, out);
      return;
    }
    out.heading(mark.name(), level);
    mark.answers().ifPresent(cases -> out.paragraph(cases, Emphasis.DIM));
    boolean underHeading = false;
    for (Step step : all) {
      steps.write(article, step, new StepPlace(level + 1, underHeading, mark::within), out);
      underHeading |= !(step instanceof Step.Notice);
    }
  }

  private void closing(Article article, BlockWriter out) {
    out.heading(messages.get("article.handoff"));
    help.atTheEnd(article, out);
  }

  private void prevention(Article article, BlockWriter out) {
    out.heading(messages.get("article.prevent"));
    out.bullets(article.guide().prevent().stream().map(messages::of).toList());
  }

  /** Where the facts in what is read were found; none twice. */
  private static List<Evidence> sources(Article article) {
    return Stream.concat(
            article.steps().stream().flatMap(step -> step.allSources().stream()),
            article.guide().sources().stream())
        .distinct()
        .toList();
  }
}
