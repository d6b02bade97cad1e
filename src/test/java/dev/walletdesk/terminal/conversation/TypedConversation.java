package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Diagnosis;
import dev.walletdesk.diagnosis.State;
import dev.walletdesk.terminal.screen.Dialogue;
import dev.walletdesk.terminal.screen.PlainDialogue;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;

/** Somebody who types given lines, in English, and what they are shown. */
final class TypedConversation {

  static final Messages MESSAGES = Messages.in(Languages.of("en"));
  static final Catalog CATALOG = Catalogs.small();
  static final Guide GUIDE = CATALOG.guide("lost-money").orElseThrow();

  private final StringWriter shown = new StringWriter();
  private final Dialogue dialogue;

  TypedConversation(String... lines) {
    StringReader typed = new StringReader(String.join("\n", lines) + "\n");
    dialogue = new PlainDialogue(typed, new PrintWriter(shown), MESSAGES, 500);
  }

  Dialogue dialogue() {
    return dialogue;
  }

  String shown() {
    return shown.toString();
  }

  /** Where the guide stands after these answers, each with its question. */
  static State after(String... questionsAndAnswers) {
    Answers answers = Answers.NONE;
    for (int i = 0; i < questionsAndAnswers.length; i += 2) {
      answers = answers.with(questionsAndAnswers[i], questionsAndAnswers[i + 1]);
    }
    return new Diagnosis(GUIDE, CATALOG).at(answers);
  }
}
