package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.country.CountryGuess;
import dev.walletdesk.check.Checker;
import dev.walletdesk.check.MessageChecker;
import dev.walletdesk.check.verdict.MessageRuling;
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
import java.util.function.Consumer;

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
    Checker checker = new Checker(knowledge.catalog());
    dialogue
        .typeText(messages.get("contact-check.ask"), line -> !isMessage(line, checker))
        .ifPresent(text -> tell(text, checker));
  }

  /** Tells what is known of the numbers, links and mailboxes in {@code words}, each once. */
  void tellOf(String words) {
    List<Verdict> verdicts =
        Checker.checkAllIn(words, knowledge.catalog()).stream()
            .filter(verdict -> told.add(verdict.value()))
            .limit(MOST_VALUES)
            .toList();
    if (!verdicts.isEmpty()) {
      dialogue.show(
          page -> {
            page.space().paragraph(messages.get("contact-check.named"));
            inBrief(verdicts, page);
          });
    }
  }

  /** A sentence each, so that the question that follows pushes nothing off the screen. */
  private void inBrief(List<Verdict> verdicts, Page page) {
    VerdictText text = new VerdictText(new ContactText(messages, knowledge.now()));
    for (Verdict verdict : verdicts) {
      Style style = verdict.isOfficial() ? Style.STRONG : Style.DANGER;
      page.item("-", text.line(verdict).text(), style);
    }
  }

  private static boolean isMessage(String text, Checker checker) {
    return MessageChecker.isMessage(text, checker.check(text));
  }

  private void tell(String text, Checker checker) {
    Verdict verdict = checker.check(text);
    if (MessageChecker.isMessage(text, verdict)) {
      MessageChecker messageChecker =
          new MessageChecker(knowledge.catalog(), knowledge.patterns(), checker);
      MessageVerdict read = messageChecker.check(text);
      dialogue.read(page -> write(read, page));
      remind(page -> page.paragraph(texts().sentence(read), style(read)));
    } else {
      dialogue.read(page -> write(verdict, page));
      remind(page -> inBrief(List.of(verdict), page));
    }
  }

  /** What was read on a screen of its own stays in one sentence above what follows. */
  private void remind(Consumer<Page> sentence) {
    if (dialogue.hasScreen()) {
      dialogue.show(page -> sentence.accept(page.space()));
    }
  }

  private MessageVerdictText texts() {
    return new MessageVerdictText(new ContactText(messages, knowledge.now()));
  }

  private static Style style(MessageVerdict read) {
    return read.ruling() == MessageRuling.NO_KNOWN_SIGN ? Style.STRONG : Style.DANGER;
  }

  private void write(MessageVerdict verdict, Page page) {
    ContactText contacts = new ContactText(messages, knowledge.now());
    PageWriter writer = new PageWriter(page);
    writer.write(texts().document(verdict));
    if (verdict.ruling() != MessageRuling.NO_KNOWN_SIGN) {
      page.space();
      writer.write(new ScamAdvice(contacts, knowledge.catalog()).reporting(country(verdict)));
    }
  }

  private Optional<String> country(MessageVerdict verdict) {
    return verdict
        .region()
        .or(() -> knowledge.guesses().stream().findFirst().map(CountryGuess::country));
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
