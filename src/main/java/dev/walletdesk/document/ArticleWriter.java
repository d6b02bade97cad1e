package dev.walletdesk.document;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Evidence;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.ContactAdvice;
import dev.walletdesk.diagnosis.Seeker;
import dev.walletdesk.document.block.BlockWriter;
import dev.walletdesk.document.block.Document;
import dev.walletdesk.document.block.Emphasis;
import dev.walletdesk.document.block.GuideLink;
import dev.walletdesk.text.LocalizedText;
import dev.walletdesk.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a guide as an article: its branches stay readable as "If ...". */
public final class ArticleWriter {

  private final Messages messages;
  private final Terms words;
  private final ConditionText conditions;
  private final ContactText contacts;
  private final PartyWriter parties;
  private final Catalog catalog;
  private final Readers readers;

  /** Who reads an article: decides how another guide is named where there are no links. */
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
    this.conditions = new ConditionText(messages, catalog);
    this.contacts = contacts;
    this.parties = new PartyWriter(contacts);
    this.catalog = catalog;
    this.readers = readers;
  }

  /** The language in which it writes. */
  public Messages messages() {
    return messages;
  }

  /** The whole article. */
  public Document document(Article article) {
    return Document.of(out -> write(article, out));
  }

  /** What the article is about. */
  public Document opening(Article article) {
    return Document.of(out -> opening(article, out));
  }

  /** One step, with the answers for which it is meant. */
  public Document step(Article article, Step step) {
    return Document.of(out -> step(article, step, out));
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
    article.steps().forEach(step -> step(article, step, out));
    closing(article, out);
    prevention(article, out);
    List<GuideLink> related = links(article.guide().related());
    if (!related.isEmpty()) {
      out.heading(messages.get("article.related"));
      out.related(related);
    }
    out.sources(messages.get("article.sources"), contacts.citations(sources(article)));
  }

  private void opening(Article article, BlockWriter out) {
    Guide guide = article.guide();
    out.title(messages.of(guide.title()));
    out.paragraph(messages.of(guide.summary()), Emphasis.PLAIN);
    out.paragraph(messages.get("article.urgency", words.of(guide.urgency())), Emphasis.DIM);
    if (!guide.origin().isOfficial()) {
      out.paragraph(words.notOfficial(guide.origin()), Emphasis.DANGER);
    }
  }

  private void step(Article article, Step step, BlockWriter out) {
    Optional<String> condition = conditions.of(article, step);
    switch (step.kind()) {
      case QUESTION -> question((Step.Question) step, condition, out);
      case REMEDY -> remedy((Step.Remedy) step, condition, out);
      case CHECKLIST -> checklist(article, (Step.Checklist) step, condition, out);
      case NOTICE -> notice((Step.Notice) step, condition, out);
      case HANDOFF -> {
        heading(messages.get("article.stop"), condition, out);
        handoff(article, ((Step.Stop) step).handoff(), out);
      }
    }
  }

  private void closing(Article article, BlockWriter out) {
    out.heading(messages.get("article.handoff"));
    handoff(article, article.guide().handoff(), out);
  }

  private void prevention(Article article, BlockWriter out) {
    out.heading(messages.get("article.prevent"));
    out.bullets(all(article.guide().prevent()));
  }

  private void question(Step.Question question, Optional<String> condition, BlockWriter out) {
    heading(messages.get("article.question", messages.of(question.ask())), condition, out);
    out.bullets(question.choices().stream().map(this::choice).toList());
  }

  private void remedy(Step.Remedy remedy, Optional<String> condition, BlockWriter out) {
    heading(messages.of(remedy.title()), condition, out);
    out.numbered(all(remedy.instructions()));
  }

  private void checklist(
      Article article, Step.Checklist list, Optional<String> condition, BlockWriter out) {
    heading(messages.of(list.title()), condition, out);
    out.paragraph(messages.of(list.tell()), Emphasis.PLAIN);
    for (Step.Job job : list.jobs()) {
      out.subheading(messages.of(job.title()));
      conditions.of(article, job.when()).ifPresent(when -> out.paragraph(when, Emphasis.DIM));
      out.numbered(all(job.instructions()));
    }
  }

  private static void heading(String text, Optional<String> condition, BlockWriter out) {
    out.heading(text);
    condition.ifPresent(when -> out.paragraph(when, Emphasis.DIM));
  }

  private void notice(Step.Notice notice, Optional<String> condition, BlockWriter out) {
    out.subheading(words.of(notice.tone()));
    condition.ifPresent(text -> out.paragraph(text, Emphasis.DIM));
    Emphasis emphasis = notice.tone() == Step.Tone.WARNING ? Emphasis.WARNING : Emphasis.PLAIN;
    out.paragraph(messages.of(notice.tell()), emphasis);
    links(notice.see().stream().toList()).forEach(out::see);
  }

  private String choice(Choice choice) {
    String label = messages.of(choice.label());
    return choice
        .hint()
        .map(hint -> messages.get("choice.hinted", label, messages.of(hint)))
        .orElse(label);
  }

  private void handoff(Article article, Handoff handoff, BlockWriter out) {
    out.paragraph(messages.of(handoff.tell()), Emphasis.PLAIN);
    article.providers().forEach(provider -> contacts(article, handoff, provider, out));
    out.subheading(messages.get("sheet.prepare"));
    out.checklist(all(handoff.prepare()));
    out.subheading(messages.get("sheet.say"));
    out.paragraph(words.quoted(messages.of(handoff.say())), Emphasis.PLAIN);
    out.subheading(messages.get("sheet.never"));
    out.bullets(all(handoff.never()));
  }

  private void contacts(Article article, Handoff handoff, Provider provider, BlockWriter out) {
    ContactAdvice advice =
        ContactAdvice.of(
            provider,
            new Seeker(article.region(), Optional.empty()),
            article.guide().id(),
            handoff);
    if (article.providers().size() > 1) {
      out.subheading(messages.get("sheet.contact", messages.of(provider.name())));
    }
    parties.advice(provider, advice, out);
  }

  private List<String> all(List<LocalizedText> texts) {
    return texts.stream().map(messages::of).toList();
  }

  private List<GuideLink> links(List<String> ids) {
    return ids.stream()
        .flatMap(id -> catalog.guideTitle(id).map(of -> link(id, of)).stream())
        .toList();
  }

  private GuideLink link(String id, LocalizedText name) {
    String title = messages.of(name);
    boolean command = readers == Readers.AT_THE_COMMAND_LINE;
    return new GuideLink(id, title, command ? messages.get("article.see", title, id) : title);
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
