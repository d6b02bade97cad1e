package dev.walletdesk.document.article;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.diagnosis.ContactAdvice;
import dev.walletdesk.diagnosis.Seeker;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.HowToFind;
import dev.walletdesk.document.PartyWriter;
import dev.walletdesk.document.Terms;
import dev.walletdesk.document.article.ArticleWriter.Readers;
import dev.walletdesk.document.block.BlockWriter;
import dev.walletdesk.document.block.Emphasis;
import dev.walletdesk.text.LocalizedText;
import dev.walletdesk.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes where an article hands over to people: whom to contact, what to have, say and keep. */
final class HelpWriter {

  /** So many contacts are read in an article; the command for contacts has them all. */
  private static final int MOST_CONTACTS = 3;

  private final Messages messages;
  private final Terms words;
  private final ContactText contacts;
  private final PartyWriter parties;
  private final Readers readers;

  HelpWriter(ContactText contacts, Readers readers) {
    this.messages = contacts.messages();
    this.words = new Terms(messages);
    this.contacts = contacts;
    this.parties = new PartyWriter(contacts);
    this.readers = readers;
  }

  /**
   * In the middle of an article: the one contact to begin with, and of the rest what does not stand
   * at the end anyway.
   */
  void now(Article article, Handoff handoff, int level, BlockWriter out) {
    Handoff end = article.guide().handoff();
    out.paragraph(messages.of(handoff.tell()), Emphasis.STRONG);
    for (Provider provider : article.providers()) {
      advice(article, handoff, provider).recommended().stream()
          .limit(1)
          .forEach(contact -> first(contact, out));
    }
    List<LocalizedText> never = new ArrayList<>(handoff.never());
    never.removeAll(end.never());
    boolean same = handoff.prepare().equals(end.prepare());
    List<LocalizedText> prepare = same ? List.of() : handoff.prepare();
    if (brief()) {
      List<LocalizedText> more = new ArrayList<>(prepare);
      more.removeAll(end.prepare());
      inShort(
          more.size() < prepare.size() ? "article.prepare.more" : "sheet.prepare", all(more), out);
      inShort("sheet.say", List.of(words.quoted(messages.of(handoff.say()))), out);
      inShort("sheet.never", all(never), out);
    } else {
      belongings(prepare, handoff.say(), never, level, out);
    }
  }

  /** The contact to begin with; what else is known of it stands at the end. */
  private void first(Contact contact, BlockWriter out) {
    if (brief()) {
      out.labelled(
          messages.of(contact.label()), messages.get("article.label", contacts.inOneLine(contact)));
    } else {
      out.contact(contacts.entry(contact));
    }
  }

  private boolean brief() {
    return readers == Readers.AT_THE_COMMAND_LINE;
  }

  private void inShort(String key, List<String> items, BlockWriter out) {
    if (!items.isEmpty()) {
      String text = String.join(messages.get("list.semicolon"), items);
      out.labelled(messages.get(key), messages.get("article.label", text));
    }
  }

  /** At the end of an article: everything. */
  void atTheEnd(Article article, BlockWriter out) {
    Handoff handoff = article.guide().handoff();
    out.paragraph(messages.of(handoff.tell()), Emphasis.PLAIN);
    for (Provider provider : article.providers()) {
      if (article.providers().size() > 1) {
        out.subheading(messages.get("sheet.contact", words.name(provider)));
      }
      ContactAdvice all = advice(article, handoff, provider);
      ContactAdvice shown = brief() ? best(all) : all;
      out.write(parties.advice(provider, shown));
      if (shown.contacts().size() < all.contacts().size()) {
        out.paragraph(
            messages.get("article.contacts.more", words.name(provider), provider.id()),
            Emphasis.PLAIN);
      }
    }
    if (article.providers().isEmpty()) {
      ofAnyWallet(article, out);
    }
    if (brief()) {
      out.heading(messages.get("sheet.prepare"), 2);
      out.checklist(all(handoff.prepare()));
      inShort("sheet.say", List.of(words.quoted(messages.of(handoff.say()))), out);
      inShort("sheet.never", all(handoff.never()), out);
    } else {
      belongings(handoff.prepare(), handoff.say(), handoff.never(), 2, out);
    }
  }

  /** Those to begin with; unconfirmed ones only where there is no other. */
  private static ContactAdvice best(ContactAdvice all) {
    return new ContactAdvice(
        all.region(),
        all.recommended().stream().limit(MOST_CONTACTS).toList(),
        all.recommended().isEmpty() ? all.unconfirmed() : List.of(),
        all.elsewhere(),
        all.noPhoneLine());
  }

  private void ofAnyWallet(Article article, BlockWriter out) {
    if (brief()) {
      out.paragraph(messages.get("article.contacts", article.guide().id()), Emphasis.PLAIN);
    } else {
      out.subheading(messages.get("sheet.contact.unknown"));
      out.bullets(HowToFind.ways(messages));
    }
  }

  private void belongings(
      List<LocalizedText> prepare,
      LocalizedText say,
      List<LocalizedText> never,
      int level,
      BlockWriter out) {
    if (!prepare.isEmpty()) {
      out.heading(messages.get("sheet.prepare"), level);
      out.checklist(all(prepare));
    }
    out.heading(messages.get("sheet.say"), level);
    out.paragraph(words.quoted(messages.of(say)), Emphasis.PLAIN);
    if (!never.isEmpty()) {
      out.heading(messages.get("sheet.never"), level);
      out.bullets(all(never));
    }
  }

  private static ContactAdvice advice(Article article, Handoff handoff, Provider provider) {
    return ContactAdvice.of(
        provider, new Seeker(article.region(), Optional.empty()), article.guide().id(), handoff);
  }

  private List<String> all(List<LocalizedText> texts) {
    return texts.stream().map(messages::of).toList();
  }
}
