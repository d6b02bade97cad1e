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

/** Hands over to the clipboard what somebody dials or reads out. */
final class Copying {

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
    List<Contact> contacts = sheet.contacts().recommended();
    List<Option> options = new ArrayList<>();
    contacts.forEach(one -> options.add(Option.of(one.value(), pages.value(one))));
    options.add(Math.min(1, options.size()), Option.of(SCRIPT, messages.get("end.copy.script")));
    Menu menu = Menu.asking(messages.get("end.copy.ask"), options).goingBack().build();
    if (dialogue.choose(menu) instanceof Reply.Chose chosen) {
      String id = chosen.option().id();
      String key =
          dialogue.copy(id.equals(SCRIPT) ? pages.script(sheet) : id)
              ? "end.copy.done"
              : "end.copy.not";
      dialogue.show(page -> page.space().paragraph(messages.get(key)));
    }
  }
}
