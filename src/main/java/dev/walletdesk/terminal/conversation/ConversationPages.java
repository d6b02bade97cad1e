package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.catalog.Urgency;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.diagnosis.ContactAdvice;
import dev.walletdesk.diagnosis.State;
import dev.walletdesk.diagnosis.Whereabouts;
import dev.walletdesk.document.CaseWriter;
import dev.walletdesk.document.ContactLink;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.CountryText;
import dev.walletdesk.document.Prompt;
import dev.walletdesk.document.Terms;
import dev.walletdesk.document.card.CaseCards;
import dev.walletdesk.document.card.Reports;
import dev.walletdesk.format.qr.QrCode;
import dev.walletdesk.format.qr.ScreenQr;
import dev.walletdesk.format.text.PageWriter;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Style;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What is shown between questions. */
final class ConversationPages {

  private static final String COMMAND = "walletdesk diagnose";

  private final Messages messages;
  private final Terms words;
  private final Catalog catalog;
  private final ContactText contacts;
  private final CaseWriter cases;
  private final CaseCards cards;
  private final CardPage cardPage;

  ConversationPages(Messages messages, Knowledge knowledge) {
    this.messages = messages;
    this.words = new Terms(messages);
    this.catalog = knowledge.catalog();
    this.contacts = new ContactText(messages, knowledge.now());
    LocalDate today = LocalDate.ofInstant(knowledge.now(), ZoneOffset.UTC);
    this.cards = new CaseCards(contacts, new Reports(catalog, contacts), today);
    this.cardPage = new CardPage(messages);
    this.cases = new CaseWriter(contacts, today);
  }

  void welcome(Page page) {
    page.paragraph(messages.get("welcome"), Style.DIM);
  }

  void guide(Page page, Guide guide) {
    page.space().heading(words.title(guide));
    page.paragraph(messages.of(guide.summary()), Style.DIM);
    if (!guide.origin().isOfficial()) {
      page.paragraph(words.notOfficial(guide.origin()), Style.DANGER);
    }
  }

  /** The language in which they are written. */
  Language language() {
    return messages.language();
  }

  /** Says a country that was only guessed; nothing where it is known. */
  void country(Page page, Whereabouts whereabouts, String mode) {
    new CountryText(messages)
        .guessed(whereabouts)
        .ifPresent(
            said -> {
              page.space().paragraph(said);
              page.paragraph(messages.get("country.change." + mode));
            });
  }

  void understood(Page page, List<String> answers, String mode) {
    page.space().paragraph(messages.get("understood"), Style.HEADING);
    answers.forEach(answer -> page.item("✓", answer));
    page.paragraph(messages.get("understood.correct." + mode));
  }

  /** A question and its answer, as a line of what lies behind. */
  void answered(Page page, String answer) {
    page.item("✓", answer, Style.DIM);
  }

  /** What was answered before this conversation. */
  void recap(Page page, List<String> answers) {
    page.space().paragraph(messages.get("recap"), Style.HEADING);
    answers.forEach(answer -> page.item("✓", answer));
  }

  void notice(Page page, Step.Notice notice, Guide guide) {
    boolean warning = notice.tone() == Step.Tone.WARNING;
    Style style = warning ? Style.WARNING : Style.PLAIN;
    page.space()
        .item(warning ? "!" : "i", words.marked(messages.of(notice.tell()), guide.origin()), style);
    notice.see().flatMap(catalog::guide).ifPresent(other -> page.item(" ", see(other)));
  }

  /** What introduces jobs; in an emergency also whom to contact, for those who cannot do them. */
  void jobs(Page page, String introduction, Guide guide, State state) {
    page.space().paragraph(introduction);
    if (guide.urgency() != Urgency.EMERGENCY) {
      return;
    }
    CaseSheet sheet = CaseSheet.of(guide, state, guide.handoff(), catalog, language());
    page.space();
    sheet.provider().ifPresent(wallet -> numberAhead(page, wallet, sheet.contacts()));
    sheet.others().forEach(other -> numberAhead(page, other.provider(), other.contacts()));
  }

  private void numberAhead(Page page, Provider wallet, ContactAdvice advice) {
    advice.recommended().stream()
        .findFirst()
        .map(first -> messages.get("number.ahead", words.name(wallet), contacts.inOneLine(first)))
        .ifPresent(number -> page.paragraph(number, Style.STRONG));
  }

  void solved(Page page, Prompt solved) {
    page.space().paragraph(solved.text(), Style.STRONG);
    page.gap().paragraph(messages.get("article.prevent"), Style.HEADING);
    solved.instructions().forEach(advice -> page.item("-", advice));
  }

  /** What fits a screen of a case that is handed over. */
  void card(Page page, CaseSheet sheet) {
    cardPage.write(cards.of(sheet), words.title(sheet.guide()), page);
  }

  /** All of a case that is handed over. */
  void sheet(Page page, CaseSheet sheet) {
    new PageWriter(page.space()).write(cases.document(sheet));
  }

  /** Every contact of a case. */
  void contacts(Page page, CaseSheet sheet) {
    new PageWriter(page).write(cases.contacts(sheet));
  }

  /** What to have ready, to say, and never to hand over. */
  void words(Page page, CaseSheet sheet) {
    new PageWriter(page).write(cases.words(sheet));
  }

  /** Whom to turn to next. */
  void next(Page page, CaseSheet sheet) {
    new PageWriter(page).write(cases.next(sheet));
  }

  /** What a contact is reached by, as it is put before people. */
  String value(Contact contact) {
    return contacts.value(contact);
  }

  /** What to say, as text. */
  String script(CaseSheet sheet) {
    return messages.of(sheet.handoff().say());
  }

  /** A code by which a phone gets to a contact. */
  void qrCode(Page page, Contact contact) {
    QrCode code = QrCode.of(ContactLink.of(contact).orElseThrow());
    if (ScreenQr.draw(code, page)) {
      page.paragraph(messages.get("end.qr.done", contacts.value(contact)));
    } else {
      page.paragraph(messages.get("end.qr.too-wide", code.size()), Style.WARNING);
    }
  }

  /** The last words, with the way back for somebody who left in the middle. */
  void goodbye(Page page, Optional<Guide> guide, Answers answers, boolean kept) {
    page.space();
    if (kept) {
      page.unbroken(messages.get("end.resume-kept", COMMAND + " --resume"));
      return;
    }
    page.paragraph(messages.get("end.nothing-stored"));
    if (guide.isPresent() && !answers.byStep().isEmpty()) {
      page.paragraph(messages.get("end.resume-with"));
      StringBuilder back = new StringBuilder(COMMAND + " -g " + guide.get().id());
      answers.byStep().forEach((id, answer) -> back.append(" --answer " + id + "=" + answer));
      page.unbroken(messages.offered(back.toString()));
    }
  }

  private String see(Guide guide) {
    return messages.get("article.see", words.title(guide), guide.id());
  }
}
