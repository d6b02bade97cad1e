package dev.walletdesk.terminal.conversation;

import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.files.AtomicFile;
import dev.walletdesk.format.SheetFormat;
import dev.walletdesk.terminal.screen.Dialogue;
import dev.walletdesk.terminal.screen.Menu;
import dev.walletdesk.terminal.screen.Menu.Option;
import dev.walletdesk.terminal.screen.Reply;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Saves a case sheet to a file of the user's choice, and replaces what is there only when told. */
final class SheetSaver {

  private static final String YES = "yes";
  private static final String NO = "no";

  private final Dialogue dialogue;
  private final Messages messages;
  private final Instant now;

  SheetSaver(Dialogue dialogue, Messages messages, Instant now) {
    this.dialogue = dialogue;
    this.messages = messages;
    this.now = now;
  }

  /** Asks for a file name and saves the sheet there; does nothing if the user leaves. */
  void askAndSave(CaseSheet sheet) {
    String suggestion = "walletdesk-" + sheet.guide().id() + ".txt";
    dialogue
        .type(messages.get("end.save.file", suggestion), Optional.of(suggestion))
        .ifPresent(name -> save(sheet, name));
  }

  private void save(CaseSheet sheet, String name) {
    try {
      save(sheet, Path.of(name));
    } catch (InvalidPathException e) {
      say("end.save.failed", name, Style.WARNING);
    }
  }

  /** Saves the sheet in the format of the file, and says whether that was possible. */
  void save(CaseSheet sheet, Path file) {
    if (Files.exists(file) && !mayReplace(file)) {
      say("end.save.not-replaced", file, Style.WARNING);
      return;
    }
    try {
      String text = SheetFormat.of(file).write(sheet, messages, now);
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

  private void say(String key, Object argument, Style style) {
    dialogue.show(page -> page.space().paragraph(messages.get(key, argument), style));
  }
}
