package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.diagnosis.State;
import dev.walletdesk.document.ContactLink;
import dev.walletdesk.files.AtomicFile;
import dev.walletdesk.format.SheetFormat;
import dev.walletdesk.format.qr.QrCode;
import dev.walletdesk.terminal.screen.Dialogue;
import dev.walletdesk.terminal.screen.Menu;
import dev.walletdesk.terminal.screen.Menu.Option;
import dev.walletdesk.terminal.screen.Reply;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.PrivateData;
import dev.walletdesk.text.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The end of a conversation: the solution or the case sheet, and what can be done with it. */
final class CaseMenu {

  /** What the user wants after the end. */
  enum Wish {
    FINISH,
    CHANGE,
    ANOTHER_GUIDE
  }

  private static final String SAVE = "save";
  private static final String QR = "qr";
  private static final String CHANGE = "change";
  private static final String ANOTHER = "another";
  private static final String FINISH = "finish";
  private static final String YES = "yes";
  private static final String NO = "no";

  private final Dialogue dialogue;
  private final Conversation.Surroundings around;
  private final Messages messages;
  private final Catalog catalog;
  private final ConversationPages screens;

  CaseMenu(
      Dialogue dialogue,
      Conversation.Surroundings around,
      Messages messages,
      Catalog catalog,
      ConversationPages screens) {
    this.dialogue = dialogue;
    this.around = around;
    this.messages = messages;
    this.catalog = catalog;
    this.screens = screens;
  }

  /** Shows the end and does what the user wants with it. */
  Wish finish(Guide guide, State state, ConversationStart start) {
    if (!(state.next() instanceof Next.HandOver handOver)) {
      dialogue.show(page -> screens.solved(page, guide));
      return offer(Optional.empty());
    }
    CaseSheet sheet =
        CaseSheet.of(guide, state, handOver.handoff(), catalog)
            .withWords(privateData(start.problem()).mask(start.problem()));
    dialogue.show(page -> screens.sheet(page, sheet));
    start.sheet().ifPresent(file -> save(sheet, file));
    return offer(Optional.of(sheet));
  }

  /** Says gently that what was typed should not be typed anywhere. */
  void warnOfPrivateData(String text) {
    if (!text.isBlank() && !privateData(text).kindsIn(text).isEmpty()) {
      dialogue.show(page -> page.space().paragraph(messages.get("private.warning"), Style.WARNING));
    }
  }

  private Wish offer(Optional<CaseSheet> sheet) {
    while (true) {
      Reply reply = dialogue.choose(offers(sheet));
      if (reply instanceof Reply.Back || reply instanceof Reply.Change) {
        return Wish.CHANGE;
      } else if (!(reply instanceof Reply.Chose chosen)) {
        return Wish.FINISH;
      } else if (chosen.option().id().equals(SAVE)) {
        askAndSave(sheet.orElseThrow());
      } else if (chosen.option().id().equals(QR)) {
        qrCode(sheet.orElseThrow());
      } else {
        return switch (chosen.option().id()) {
          case CHANGE -> Wish.CHANGE;
          case ANOTHER -> Wish.ANOTHER_GUIDE;
          default -> Wish.FINISH;
        };
      }
    }
  }

  private Menu offers(Optional<CaseSheet> sheet) {
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
    return Menu.of(messages.get("end.ask"), options).withBack(true);
  }

  private Option option(String id) {
    return Option.of(id, messages.get("end." + id));
  }

  private void askAndSave(CaseSheet sheet) {
    String suggestion = "walletdesk-" + sheet.guide().id() + ".txt";
    dialogue
        .type(messages.get("end.save.file", suggestion), Optional.of(suggestion))
        .ifPresent(
            name -> {
              try {
                save(sheet, Path.of(name));
              } catch (InvalidPathException e) {
                say("end.save.failed", name, Style.WARNING);
              }
            });
  }

  private void save(CaseSheet sheet, Path file) {
    if (Files.exists(file) && !mayReplace(file)) {
      say("end.save.not-replaced", file, Style.WARNING);
      return;
    }
    try {
      String text = SheetFormat.of(file).write(sheet, messages, around.now());
      Files.createDirectories(file.toAbsolutePath().getParent());
      AtomicFile.writePrivate(file, out -> out.write(text));
      say("end.save.done", file, Style.STRONG);
    } catch (IOException e) {
      say("end.save.failed", file, Style.WARNING);
    }
  }

  private boolean mayReplace(Path file) {
    Menu menu =
        Menu.of(
            messages.get("end.save.replace", file),
            List.of(
                Option.of(NO, messages.get("end.save.replace.no")),
                Option.of(YES, messages.get("end.save.replace.yes"))));
    return dialogue.choose(menu) instanceof Reply.Chose chosen && chosen.option().id().equals(YES);
  }

  private void qrCode(CaseSheet sheet) {
    Contact contact = dialable(sheet).orElseThrow();
    QrCode code = QrCode.of(ContactLink.of(contact).orElseThrow());
    dialogue.show(
        page -> {
          page.space();
          if (code.size() > page.width()) {
            page.paragraph(messages.get("end.qr.too-wide", code.size()), Style.WARNING);
          } else {
            code.lines().forEach(line -> page.paragraph(line, Style.DRAWING));
            page.paragraph(messages.get("end.qr.done", contact.value()));
          }
        });
  }

  private static Optional<Contact> dialable(CaseSheet sheet) {
    return sheet.contacts().recommended().stream()
        .filter(contact -> ContactLink.of(contact).isPresent())
        .findFirst();
  }

  private PrivateData privateData(String text) {
    if (text.isBlank()) {
      return new PrivateData(Set.of());
    }
    return new PrivateData(
        catalog.parties().stream()
            .flatMap(party -> party.contacts().stream())
            .filter(contact -> contact.channel() == Channel.PHONE && contact.isRecommendable())
            .map(Contact::value)
            .collect(Collectors.toSet()));
  }

  private void say(String key, Object argument, Style style) {
    dialogue.show(page -> page.space().paragraph(messages.get(key, argument), style));
  }
}
