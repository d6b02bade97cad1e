package dev.walletdesk.terminal.conversation;

import dev.walletdesk.check.Checker;
import dev.walletdesk.check.verdict.Verdict;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.ScamAdvice;
import dev.walletdesk.document.VerdictText;
import dev.walletdesk.format.text.PageWriter;
import dev.walletdesk.terminal.screen.Dialogue;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import java.util.Optional;

/** Somebody was called, or got a link: is it really theirs? Asked before anything else is done. */
final class ContactCheck {

  private final Dialogue dialogue;
  private final Messages messages;
  private final Knowledge knowledge;

  ContactCheck(Dialogue dialogue, Messages messages, Knowledge knowledge) {
    this.dialogue = dialogue;
    this.messages = messages;
    this.knowledge = knowledge;
  }

  /** Asks for a number, an address or a link, and tells what is known of it. */
  void ask() {
    dialogue.type(messages.get("contact-check.ask"), Optional.empty()).ifPresent(this::tell);
  }

  private void tell(String value) {
    Verdict verdict = new Checker(knowledge.catalog()).check(value);
    dialogue.show(page -> write(verdict, page.space()));
  }

  private void write(Verdict verdict, Page page) {
    ContactText contacts = new ContactText(messages, knowledge.now());
    PageWriter writer = new PageWriter(page);
    writer.write(new VerdictText(contacts).document(verdict));
    if (!verdict.isOfficial()) {
      page.space();
      writer.write(new ScamAdvice(contacts, knowledge.catalog()).document(verdict.region()));
    }
  }
}
