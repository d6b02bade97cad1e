package dev.walletdesk.cli;

import dev.walletdesk.check.Checker;
import dev.walletdesk.check.MessageChecker;
import dev.walletdesk.check.verdict.MessageRuling;
import dev.walletdesk.check.verdict.MessageVerdict;
import dev.walletdesk.check.verdict.Verdict;
import dev.walletdesk.cli.lookup.CatalogSource;
import dev.walletdesk.cli.output.Console;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.VerdictText;
import dev.walletdesk.document.block.Document;
import dev.walletdesk.document.message.MessageVerdictText;
import dev.walletdesk.format.json.MessageJson;
import dev.walletdesk.format.json.VerdictJson;
import dev.walletdesk.format.text.PageWriter;
import dev.walletdesk.text.Page;
import java.io.IOException;
import java.util.Optional;

/** Checks one thing after the other, prints what each comes to, and keeps what all come to. */
final class CheckReport {

  private final Console console;
  private final boolean json;
  private final Checker checker;
  private final MessageChecker messages;
  private final VerdictText values;
  private final MessageVerdictText texts;

  private boolean checked;
  private boolean allOfficial = true;
  private boolean doubtfulValue;
  private boolean suspectMessage;
  private Optional<String> region = Optional.empty();

  CheckReport(Console console, CatalogSource source, ContactText contacts, boolean json) {
    this.console = console;
    this.json = json;
    checker = new Checker(source.catalog());
    messages = new MessageChecker(source.catalog(), source::patterns, checker);
    values = new VerdictText(contacts);
    texts = new MessageVerdictText(contacts);
  }

  /** Checks what is one value, or else a message. */
  void any(String text, boolean inOneLine) throws IOException {
    if (MessageChecker.isPlainlyMessage(text)) {
      message(text, inOneLine);
      return;
    }
    Verdict verdict = checker.check(text);
    if (MessageChecker.isMessage(text, verdict)) {
      message(text, inOneLine);
    } else {
      value(verdict, inOneLine);
    }
  }

  private void value(Verdict verdict, boolean inOneLine) throws IOException {
    if (json) {
      VerdictJson.write(verdict, values, console.out());
    } else if (inOneLine) {
      console.out().print(values.line(verdict).text() + "\n");
    } else {
      print(values.document(verdict));
    }
    doubtfulValue |= !verdict.isOfficial();
    note(verdict.isOfficial(), verdict.region());
  }

  /** Checks a message, whatever it looks like. */
  void message(String text, boolean inOneLine) throws IOException {
    MessageVerdict verdict = messages.check(text);
    if (json) {
      MessageJson.write(verdict, texts, values, console.out());
    } else if (inOneLine) {
      console.out().print(texts.line(verdict).text() + "\n");
    } else {
      print(texts.document(verdict));
    }
    suspectMessage |= !inOneLine && verdict.ruling() != MessageRuling.NO_KNOWN_SIGN;
    note(verdict.isOfficial(), verdict.region());
  }

  private void print(Document document) throws IOException {
    Page page = console.page();
    if (checked) {
      page.space();
    }
    new PageWriter(page).write(document);
    console.print(page);
  }

  private void note(boolean official, Optional<String> where) {
    checked = true;
    allOfficial &= official;
    if (!official) {
      region = region.or(() -> where);
    }
  }

  /** Whether there was anything to check. */
  boolean hasChecked() {
    return checked;
  }

  /** Whether everything was official, and no sign of a scam was found. */
  boolean isAllOfficial() {
    return allOfficial;
  }

  /** Whether a value was not official: messages bring their own advice. */
  boolean hasDoubtfulValue() {
    return doubtfulValue;
  }

  /** Whether a message that was told of at length is to be reported. */
  boolean hasSuspectMessage() {
    return suspectMessage;
  }

  /** The country that the first thing that is not official points to. */
  Optional<String> region() {
    return region;
  }
}
