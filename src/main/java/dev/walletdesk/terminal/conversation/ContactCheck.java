package dev.walletdesk.terminal.conversation;

import dev.walletdesk.check.Checker;
import dev.walletdesk.check.MessageChecker;
import dev.walletdesk.check.ValuesInText;
import dev.walletdesk.check.verdict.MessageVerdict;
import dev.walletdesk.check.verdict.Verdict;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.ScamAdvice;
import dev.walletdesk.document.VerdictText;
import dev.walletdesk.document.message.MessageVerdictText;
import dev.walletdesk.format.text.PageWriter;
import dev.walletdesk.terminal.screen.Dialogue;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Style;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Somebody was called, or got a link: is it really theirs? Asked before anything else is done. */
final class ContactCheck {

  private static final int MOST_VALUES = 3;

  private final Set<String> told = new HashSet<>();
  private final Dialogue dialogue;
  private final Messages messages;
  private final Knowledge knowledge;

  ContactCheck(Dialogue dialogue, Messages messages, Knowledge knowledge) {
    this.dialogue = dialogue;
    this.messages = messages;
    this.knowledge = knowledge;
  }

  /** Asks for a number, an address, a link or a whole message, and tells what is known of it. */
  void ask() {
    dialogue.type(messages.get("contact-check.ask"), Optional.empty()).ifPresent(this::tell);
  }

  /** Tells what is known of the numbers, links and mailboxes in {@code words}, each once. */
  void tellOf(String words) {
    List<String> values = ValuesInText.in(words).stream().filter(told::add).toList();
    if (!values.isEmpty()) {
      Checker checker = new Checker(knowledge.catalog());
      List<Verdict> verdicts = values.stream().limit(MOST_VALUES).map(checker::check).toList();
      dialogue.show(page -> inBrief(verdicts, page.space()));
    }
  }

  /** A sentence each, so that the question that follows pushes nothing off the screen. */
  private void inBrief(List<Verdict> verdicts, Page page) {
    VerdictText text = new VerdictText(new ContactText(messages, knowledge.now()));
    page.paragraph(messages.get("contact-check.named"));
    for (Verdict verdict : verdicts) {
      Style style = verdict.isOfficial() ? Style.STRONG : Style.DANGER;
      page.item("-", text.line(verdict).text(), style);
    }
  }

  private void tell(String text) {
    Checker checker = new Checker(knowledge.catalog());
    Verdict verdict = checker.check(text);
    if (MessageChecker.isMessage(text, verdict)) {
      MessageChecker messageChecker =
          new MessageChecker(knowledge.catalog(), knowledge.patterns(), checker);
      MessageVerdict read = messageChecker.check(text);
      dialogue.show(page -> write(read, page.space()));
    } else {
      dialogue.show(page -> write(verdict, page.space()));
    }
  }

  private void write(MessageVerdict verdict, Page page) {
    ContactText contacts = new ContactText(messages, knowledge.now());
    new PageWriter(page).write(new MessageVerdictText(contacts).document(verdict));
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
