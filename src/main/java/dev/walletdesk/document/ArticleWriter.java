package dev.walletdesk.document;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Evidence;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.ContactAdvice;
import dev.walletdesk.text.LocalizedText;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Style;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a guide as an article: its branches stay readable as "If ...". */
public final class ArticleWriter {

  private final Messages messages;
  private final Terms words;
  private final ConditionText conditions;
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

  /** Writes articles for the terminal; their guides and wallets are in {@code catalog}. */
  public ArticleWriter(Messages messages, Catalog catalog) {
    this(messages, catalog, Readers.AT_THE_COMMAND_LINE);
  }

  /** Writes articles for {@code readers}; their guides and wallets are in {@code catalog}. */
  public ArticleWriter(Messages messages, Catalog catalog, Readers readers) {
    this.messages = messages;
    this.words = new Terms(messages);
    this.conditions = new ConditionText(messages, catalog);
    this.parties = new PartyWriter(messages);
    this.catalog = catalog;
    this.readers = readers;
  }

  /** The language in which it writes. */
  public Messages messages() {
    return messages;
  }

  /** Writes one article. */
  public void write(Article article, Document out) {
    opening(article, out);
    article.steps().forEach(step -> step(article, step, out));
    closing(article, out);
    prevention(article, out);
    List<GuideLink> related = links(article.guide().related());
    if (!related.isEmpty()) {
      out.heading(messages.get("article.related"));
      out.related(related);
    }
    out.sources(messages.get("article.sources"), sources(article));
  }

  /** Writes what the article is about. */
  public void opening(Article article, Document out) {
    Guide guide = article.guide();
    out.title(messages.of(guide.title()));
    out.paragraph(messages.of(guide.summary()), Style.PLAIN);
    out.paragraph(messages.get("article.urgency", words.of(guide.urgency())), Style.DIM);
    if (!guide.origin().isOfficial()) {
      out.paragraph(words.notOfficial(guide.origin()), Style.DANGER);
    }
  }

  /** Writes one step, with the answers for which it is meant. */
  public void step(Article article, Step step, Document out) {
    Optional<String> condition = conditions.of(article, step);
    switch (step.kind()) {
      case QUESTION -> question((Step.Question) step, condition, out);
      case REMEDY -> remedy((Step.Remedy) step, condition, out);
      case NOTICE -> notice((Step.Notice) step, condition, out);
      case HANDOFF -> {
        heading(messages.get("article.stop"), condition, out);
        handoff(article, ((Step.Stop) step).handoff(), out);
      }
    }
  }

  /** Writes what to do when nothing has helped. */
  public void closing(Article article, Document out) {
    out.heading(messages.get("article.handoff"));
    handoff(article, article.guide().handoff(), out);
  }

  /** Writes how to avoid it from now on. */
  public void prevention(Article article, Document out) {
    out.heading(messages.get("article.prevent"));
    out.bullets(all(article.guide().prevent()));
  }

  private void question(Step.Question question, Optional<String> condition, Document out) {
    heading(messages.get("article.question", messages.of(question.ask())), condition, out);
    out.bullets(question.choices().stream().map(this::choice).toList());
  }

  private void remedy(Step.Remedy remedy, Optional<String> condition, Document out) {
    heading(messages.of(remedy.title()), condition, out);
    out.numbered(all(remedy.instructions()));
  }

  private static void heading(String text, Optional<String> condition, Document out) {
    out.heading(text);
    condition.ifPresent(when -> out.paragraph(when, Style.DIM));
  }

  private void notice(Step.Notice notice, Optional<String> condition, Document out) {
    out.subheading(words.of(notice.tone()));
    condition.ifPresent(text -> out.paragraph(text, Style.DIM));
    Style style = notice.tone() == Step.Tone.WARNING ? Style.WARNING : Style.PLAIN;
    out.paragraph(messages.of(notice.tell()), style);
    links(notice.see().stream().toList()).forEach(out::see);
  }

  private String choice(Choice choice) {
    String label = messages.of(choice.label());
    return choice
        .hint()
        .map(hint -> messages.get("choice.hinted", label, messages.of(hint)))
        .orElse(label);
  }

  private void handoff(Article article, Handoff handoff, Document out) {
    out.paragraph(messages.of(handoff.tell()), Style.PLAIN);
    article.providers().forEach(provider -> contacts(article, handoff, provider, out));
    out.subheading(messages.get("sheet.prepare"));
    out.checklist(all(handoff.prepare()));
    out.subheading(messages.get("sheet.say"));
    out.paragraph(words.quoted(messages.of(handoff.say())), Style.PLAIN);
    out.subheading(messages.get("sheet.never"));
    out.bullets(all(handoff.never()));
  }

  private void contacts(Article article, Handoff handoff, Provider provider, Document out) {
    ContactAdvice advice =
        ContactAdvice.of(provider, article.region(), article.guide().id(), handoff);
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
            article.steps().stream().flatMap(step -> step.sources().stream()),
            article.guide().sources().stream())
        .distinct()
        .toList();
  }
}
