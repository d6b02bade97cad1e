package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.document.ContactLink;
import dev.walletdesk.format.qr.QrCode;
import dev.walletdesk.format.qr.ScreenQr;
import dev.walletdesk.terminal.screen.Dialogue;
import dev.walletdesk.terminal.screen.Menu;
import dev.walletdesk.terminal.screen.Menu.Option;
import dev.walletdesk.terminal.screen.Reply;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is offered once there is a solution or a case sheet. */
final class CaseMenu {

  private static final String SAVE = "save";
  private static final String QR = "qr";
  private static final String CHANGE = "change";
  private static final String ANOTHER = "another";
  private static final String FINISH = "finish";

  private final Dialogue dialogue;
  private final Messages messages;
  private final SheetSaver saver;

  CaseMenu(Dialogue dialogue, Messages messages, SheetSaver saver) {
    this.dialogue = dialogue;
    this.messages = messages;
    this.saver = saver;
  }

  /** Does what the user wants with the sheet, if there is one, until they want something else. */
  AfterCase offer(Optional<CaseSheet> sheet) {
    while (true) {
      Reply reply = dialogue.choose(menu(sheet));
      if (reply instanceof Reply.Back || reply instanceof Reply.Change) {
        return AfterCase.CHANGE_AN_ANSWER;
      } else if (!(reply instanceof Reply.Chose chosen)) {
        return AfterCase.FINISH;
      } else {
        switch (chosen.option().id()) {
          case SAVE -> saver.askAndSave(sheet.orElseThrow());
          case QR -> showQrCode(dialable(sheet.orElseThrow()).orElseThrow());
          case CHANGE -> {
            return AfterCase.CHANGE_AN_ANSWER;
          }
          case ANOTHER -> {
            return AfterCase.ANOTHER_GUIDE;
          }
          default -> {
            return AfterCase.FINISH;
          }
        }
      }
    }
  }

  private Menu menu(Optional<CaseSheet> sheet) {
    List<Option> options = new ArrayList<>();
    options.add(option(FINISH));
    if (sheet.isPresent()) {
      options.add(option(SAVE));
      if (dialable(sheet.get()).isPresent()) {
        options.add(option(QR));
      }
    }
    options.add(option(CHANGE));
    options.add(option(ANOTHER));
    return Menu.asking(messages.get("end.ask"), options).goingBack().build();
  }

  private Option option(String id) {
    return Option.of(id, messages.get("end." + id));
  }

  private static Optional<Contact> dialable(CaseSheet sheet) {
    return sheet.contacts().recommended().stream()
        .filter(contact -> ContactLink.of(contact).isPresent())
        .findFirst();
  }

  private void showQrCode(Contact contact) {
    QrCode code = QrCode.of(ContactLink.of(contact).orElseThrow());
    dialogue.show(page -> qrCode(code, contact, page.space()));
  }

  private void qrCode(QrCode code, Contact contact, Page page) {
    if (ScreenQr.draw(code, page)) {
      page.paragraph(messages.get("end.qr.done", contact.value()));
    } else {
      page.paragraph(messages.get("end.qr.too-wide", code.size()), Style.WARNING);
    }
  }
}
