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
      Reply reply = dialogue.choose(menu(end));
      wanted =
          reply instanceof Reply.Chose chosen
              ? wantedBy(chosen.option().id(), end)
              : meantBy(reply, end);
    }
    return wanted.get();
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
    Optional<CaseSheet> sheet = end.sheet();
    if (!dialogue.hasScreen()) {
      List<Option> options = new ArrayList<>(List.of(option(FINISH)));
      sheet.ifPresent(
          one -> {
            options.add(option(SAVE));
            dialable(one).ifPresent(contact -> options.add(option(QR)));
            end.blank().filter(this::hasBlanks).ifPresent(any -> options.add(option(FILL)));
          });
      options.add(option(CHANGE));
      options.add(option(ANOTHER));
      return Menu.asking(messages.get("end.ask"), options).goingBack().build();
    }
    return Menu.asking(messages.get("end.ask"), keys(end)).goingBack().under(end.inBrief()).build();
  }

  private List<Option> keys(End end) {
    Optional<CaseSheet> sheet = end.sheet();
    List<Option> options = new ArrayList<>();
    sheet.ifPresent(
        one -> {
          options.add(key(CONTACTS));
          options.add(key(WORDS));
          if (!one.escalate().isEmpty()) {
            options.add(key(NEXT));
          }
        });
    options.add(key(CHANGE));
    sheet.ifPresent(
        one -> {
          options.add(key(SAVE));
          options.add(key(COPY));
          dialable(one).ifPresent(contact -> options.add(key(QR)));
          end.blank().filter(this::hasBlanks).ifPresent(any -> options.add(key(FILL)));
        });
    options.add(key(ANOTHER));
    options.add(key(FINISH));
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
