package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.terminal.screen.Dialogue;
import dev.walletdesk.terminal.screen.Menu;
import dev.walletdesk.terminal.screen.Menu.Option;
import dev.walletdesk.terminal.screen.Reply;
import dev.walletdesk.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hands over to the clipboard what somebody dials or reads out. */
final class Copying {

  private static final String NUMBER = "number";
  private static final String SCRIPT = "script";

  private final Dialogue dialogue;
  private final Messages messages;
  private final ConversationPages pages;

  Copying(Dialogue dialogue, Messages messages, ConversationPages pages) {
    this.dialogue = dialogue;
    this.messages = messages;
    this.pages = pages;
  }

  /** Asks what to copy, and copies it. */
  void offer(CaseSheet sheet) {
    Optional<Contact> number = sheet.contacts().recommended().stream().findFirst();
    List<Option> options = new ArrayList<>();
    number.ifPresent(value -> options.add(Option.of(NUMBER, pages.value(value))));
    options.add(Option.of(SCRIPT, messages.get("end.copy.script")));
    Menu menu = Menu.asking(messages.get("end.copy.ask"), options).goingBack().build();
    if (dialogue.choose(menu) instanceof Reply.Chose chosen) {
      boolean script = chosen.option().id().equals(SCRIPT);
      String text = script ? pages.script(sheet) : number.orElseThrow().value();
      String key = dialogue.copy(text) ? "end.copy.done" : "end.copy.not";
      dialogue.show(page -> page.space().paragraph(messages.get(key)));
    }
  }
}
