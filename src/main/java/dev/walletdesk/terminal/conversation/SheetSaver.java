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
import java.util.regex.Pattern;

/** Saves a case sheet to a file of the user's choice, and replaces what is there only when told. */
final class SheetSaver {

  private static final String YES = "yes";
  private static final String NO = "no";

  /** A path that does not look like an option and ends in one of the formats. */
  private static final Pattern USUAL_NAME =
      Pattern.compile("[^-].*\\.(?:txt|md|markdown|json)", Pattern.CASE_INSENSITIVE);

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
    Optional<String> name = ask(suggestion);
    while (name.isPresent() && isOdd(name.get()) && !isMeant(name.get())) {
      name = ask(suggestion);
    }
    name.ifPresent(meant -> save(sheet, meant));
  }

  private Optional<String> ask(String suggestion) {
    return dialogue.type(messages.get("end.save.file", suggestion), Optional.of(suggestion));
  }

  /** Whether a name may be a slip, such as the number of a line in a list. */
  private static boolean isOdd(String name) {
    return !USUAL_NAME.matcher(name).matches();
  }

  private boolean isMeant(String name) {
    return isYes(messages.get("end.save.odd", name), "end.save.odd.no", "end.save.odd.yes");
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
    if (!saveUnlessImpossible(sheet, file)) {
      say("end.save.failed", file, Style.WARNING);
    }
  }

  /**
   * Saves the sheet in the format of the file unless somebody wants to keep what is there.
   *
   * @return false, and nothing is said, if it cannot be written
   */
  boolean saveUnlessImpossible(CaseSheet sheet, Path file) {
    if (Files.exists(file) && !mayReplace(file)) {
      say("end.save.not-replaced", file, Style.WARNING);
      return true;
    }
    try {
      String text = SheetFormat.of(file).write(sheet, messages, now);
      Files.createDirectories(file.toAbsolutePath().getParent());
      AtomicFile.writePrivate(file, out -> out.write(text));
      say("end.save.done", file, Style.STRONG);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private boolean mayReplace(Path file) {
    return isYes(
        messages.get("end.save.replace", file), "end.save.replace.no", "end.save.replace.yes");
  }

  private boolean isYes(String question, String no, String yes) {
    Menu menu =
        Menu.of(
            question, List.of(Option.of(NO, messages.get(no)), Option.of(YES, messages.get(yes))));
    return dialogue.choose(menu) instanceof Reply.Chose chosen && chosen.option().id().equals(YES);
  }

  private void say(String key, Object argument, Style style) {
    dialogue.show(page -> page.space().paragraph(messages.get(key, argument), style));
  }
}
