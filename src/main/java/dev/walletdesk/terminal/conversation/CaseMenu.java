package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.document.ContactLink;
import dev.walletdesk.terminal.conversation.CaseEnd.End;
import dev.walletdesk.terminal.screen.Dialogue;
import dev.walletdesk.terminal.screen.Menu;
import dev.walletdesk.terminal.screen.Menu.Option;
import dev.walletdesk.terminal.screen.Reply;
import dev.walletdesk.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is offered once there is a solution or a case sheet. */
final class CaseMenu {

  private static final String CONTACTS = "contacts";
  private static final String WORDS = "words";
  private static final String NEXT = "next";
  private static final String SAVE = "save";
  private static final String COPY = "copy";
  private static final String FILL = "fill";
  private static final String QR = "qr";
  private static final String CHANGE = "change";
  private static final String ANOTHER = "another";
  private static final String MORE = "more";
  private static final String FINISH = "finish";

  private final Dialogue dialogue;
  private final Messages messages;
  private final ConversationPages pages;
  private final SheetSaver saver;
  private final Copying copying;
  private final Filling filling;

  CaseMenu(
      Dialogue dialogue,
      Messages messages,
      ConversationPages pages,
      SheetSaver saver,
      Filling filling) {
    this.dialogue = dialogue;
    this.messages = messages;
    this.pages = pages;
    this.saver = saver;
    this.filling = filling;
    this.copying = new Copying(dialogue, messages, pages);
  }

  /** Does what the user wants with the case until they want something else. */
  AfterCase offer(End end) {
    Optional<AfterCase> wanted = Optional.empty();
    while (wanted.isEmpty()) {
      wanted = wantedBy(dialogue.choose(menu(end)), end);
    }
    return wanted.get();
  }

  private Optional<AfterCase> wantedBy(Reply reply, End end) {
    return reply instanceof Reply.Chose chosen
        ? wantedBy(chosen.option().id(), end)
        : meantBy(reply, end);
  }

  private Optional<AfterCase> wantedBy(String option, End end) {
    switch (option) {
      case CHANGE -> {
        return Optional.of(AfterCase.CHANGE_AN_ANSWER);
      }
      case ANOTHER -> {
        return Optional.of(AfterCase.ANOTHER_GUIDE);
      }
      case FILL -> {
        filling.ask(filling.blanks(end.blank().orElseThrow()));
        return Optional.of(AfterCase.FILLED_IN);
      }
      case FINISH -> {
        return Optional.of(finish(end));
      }
      case MORE -> {
        Reply reply = dialogue.choose(more(end));
        return reply instanceof Reply.Back ? Optional.empty() : wantedBy(reply, end);
      }
      default -> {
        doWith(end.sheet().orElseThrow(), option);
        return Optional.empty();
      }
    }
  }

  private Optional<AfterCase> meantBy(Reply reply, End end) {
    if (reply instanceof Reply.Said) {
      dialogue.show(page -> page.paragraph(messages.get("plain.again")));
      return Optional.empty();
    } else if (reply instanceof Reply.Back) {
      return Optional.of(AfterCase.GO_BACK);
    } else if (reply instanceof Reply.Change) {
      return Optional.of(AfterCase.CHANGE_AN_ANSWER);
    }
    return Optional.of(reply instanceof Reply.Language ? AfterCase.OTHER_LANGUAGE : finish(end));
  }

  private void doWith(CaseSheet sheet, String wanted) {
    switch (wanted) {
      case CONTACTS -> dialogue.read(page -> pages.contacts(page, sheet));
      case WORDS -> dialogue.read(page -> pages.words(page, sheet));
      case NEXT -> dialogue.read(page -> pages.next(page, sheet));
      case SAVE -> saver.askAndSave(sheet);
      case COPY -> copying.offer(sheet);
      default -> dialogue.read(page -> pages.qrCode(page, dialable(sheet).orElseThrow()));
    }
  }

  /** What is in brief stays on the screen when all else is gone. */
  private AfterCase finish(End end) {
    if (dialogue.hasScreen()) {
      dialogue.show(end.inBrief());
    }
    return AfterCase.FINISH;
  }

  private Menu menu(End end) {
    Menu.Builder menu;
    if (dialogue.hasScreen()) {
      menu = Menu.asking(messages.get("end.ask"), keys(end)).under(end.inBrief());
    } else {
      List<Option> options = new ArrayList<>(List.of(option(FINISH)));
      end.sheet().ifPresent(sheet -> options.add(option(SAVE)));
      options.addAll(further(end));
      menu = Menu.asking(messages.get("end.ask"), options);
    }
    return menu.goingBack().build();
  }

  /** What most people want; of more, few would be read below a card. */
  private List<Option> keys(End end) {
    if (end.sheet().isEmpty()) {
      return List.of(key(CHANGE), key(ANOTHER), key(FINISH));
    }
    List<Option> options = new ArrayList<>(List.of(key(CONTACTS), key(WORDS)));
    if (!end.sheet().get().escalate().isEmpty()) {
      options.add(key(NEXT));
    }
    options.addAll(List.of(key(SAVE), key(MORE), key(FINISH)));
    return options;
  }

  private Menu more(End end) {
    return Menu.asking(messages.get("end.ask"), further(end)).goingBack().build();
  }

  private List<Option> further(End end) {
    List<Option> options = new ArrayList<>();
    end.blank().filter(this::hasBlanks).ifPresent(any -> options.add(option(FILL)));
    end.sheet()
        .ifPresent(
            sheet -> {
              if (dialogue.hasScreen()) {
                options.add(option(COPY));
              }
              dialable(sheet).ifPresent(contact -> options.add(option(QR)));
            });
    options.addAll(List.of(option(CHANGE), option(ANOTHER)));
    return options;
  }

  private boolean hasBlanks(CaseSheet sheet) {
    return !filling.blanks(sheet).isEmpty();
  }

  private Option option(String id) {
    return Option.of(id, messages.get("end." + id));
  }

  private Option key(String id) {
    return Option.of(id, messages.get("end." + id + ".key"));
  }

  private static Optional<Contact> dialable(CaseSheet sheet) {
    return sheet.contacts().recommended().stream()
        .filter(contact -> ContactLink.of(contact).isPresent())
        .findFirst();
  }
}
