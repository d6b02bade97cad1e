package dev.walletdesk.export;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Choice;
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

/** Writes a guide as an article: its branches stay readable as "If ...". */
public final class ArticleWriter {

  private final Messages messages;
  private final Words words;
  private final ConditionText conditions;
  private final PartyWriter parties;
  private final Catalog catalog;

  /** Writes articles whose guides and wallets are in {@code catalog}. */
  public ArticleWriter(Messages messages, Catalog catalog) {
    this.messages = messages;
    this.words = new Words(messages);
    this.conditions = new ConditionText(messages, catalog);
    this.parties = new PartyWriter(messages);
    this.catalog = catalog;
  }

  /** Writes one article. */
  public void write(Article article, Document out) {
    Guide guide = article.guide();
    out.title(messages.of(guide.title()));
    out.paragraph(messages.of(guide.summary()), Style.PLAIN);
    out.paragraph(messages.get("article.urgency", words.of(guide.urgency())), Style.DIM);
    if (!guide.origin().isOfficial()) {
      out.paragraph(words.notOfficial(guide.origin()), Style.DANGER);
    }
    article.steps().forEach(step -> step(article, step, out));
    out.heading(messages.get("article.handoff"));
    handoff(article, guide.handoff(), out);
    out.heading(messages.get("article.prevent"));
    out.bullets(all(guide.prevent()));
    out.heading(messages.get("article.related"));
    out.bullets(
        guide.related().stream().flatMap(id -> catalog.guide(id).stream()).map(this::see).toList());
  }

  private void step(Article article, Step step, Document out) {
    Optional<String> condition = conditions.of(article, step);
    if (step instanceof Step.Notice notice) {
      notice(notice, condition, out);
      return;
    }
    out.heading(heading(step));
    condition.ifPresent(text -> out.paragraph(text, Style.DIM));
    if (step instanceof Step.Question question) {
      out.bullets(question.choices().stream().map(this::choice).toList());
    } else if (step instanceof Step.Remedy remedy) {
      out.numbered(all(remedy.instructions()));
    } else if (step instanceof Step.Stop stop) {
      handoff(article, stop.handoff(), out);
    }
  }

  private String heading(Step step) {
    if (step instanceof Step.Question question) {
      return messages.get("article.question", messages.of(question.ask()));
    }
    return step instanceof Step.Remedy remedy
        ? messages.of(remedy.title())
        : messages.get("article.stop");
  }

  private void notice(Step.Notice notice, Optional<String> condition, Document out) {
    out.subheading(words.of(notice.tone()));
    condition.ifPresent(text -> out.paragraph(text, Style.DIM));
    Style style = notice.tone() == Step.Tone.WARNING ? Style.WARNING : Style.PLAIN;
    out.paragraph(messages.of(notice.tell()), style);
    notice.see().flatMap(catalog::guide).ifPresent(guide -> out.paragraph(see(guide), Style.PLAIN));
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
    article.provider().ifPresent(provider -> contacts(article.guide(), handoff, provider, out));
    out.subheading(messages.get("sheet.prepare"));
    out.checklist(all(handoff.prepare()));
    out.subheading(messages.get("sheet.say"));
    out.paragraph(words.quoted(messages.of(handoff.say())), Style.PLAIN);
    out.subheading(messages.get("sheet.never"));
    out.bullets(all(handoff.never()));
  }

  private void contacts(Guide guide, Handoff handoff, Provider provider, Document out) {
    ContactAdvice advice = ContactAdvice.of(provider, Optional.empty(), guide.id(), handoff);
    parties.origin(provider, out);
    parties.noPhoneLine(provider, out);
    advice.recommended().forEach(out::contact);
    parties.unconfirmed(advice.unconfirmed(), out);
  }

  private List<String> all(List<LocalizedText> texts) {
    return texts.stream().map(messages::of).toList();
  }

  private String see(Guide guide) {
    return messages.get("article.see", messages.of(guide.title()), guide.id());
  }
}
