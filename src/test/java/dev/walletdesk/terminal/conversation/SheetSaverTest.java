package dev.walletdesk.terminal.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.diagnosis.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetSaverTest {

  private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

  @TempDir private Path directory;

  private static CaseSheet sheet() {
    State state = TypedConversation.after("when", "now", "provider", "local");
    Next.HandOver handOver = (Next.HandOver) state.next();
    return CaseSheet.of(
        TypedConversation.GUIDE, state, handOver.handoff(), TypedConversation.CATALOG);
  }

  private static SheetSaver saver(TypedConversation somebody) {
    return new SheetSaver(somebody.dialogue(), TypedConversation.MESSAGES, NOW);
  }

  @Test
  void usage() throws IOException {
    Path file = directory.resolve("case.txt");
    TypedConversation somebody = new TypedConversation(file.toString());
    saver(somebody).askAndSave(sheet());
    assertTrue(Files.readString(file).startsWith("Case sheet: Money is gone\n"));
    assertEquals(
        """

        Save it as which file? The ending .txt, .md or .json decides how it is written; Enter alone \
        takes \
        walletdesk-lost-money.txt
        >\s
        Saved to %s
        """
            .formatted(file),
        somebody.shown());
  }

  @Test
  void aNameThatMayBeASlipIsAskedAbout() throws IOException {
    Path file = directory.resolve("case.txt");
    TypedConversation somebody = new TypedConversation("2", "1", file.toString());
    saver(somebody).askAndSave(sheet());
    assertTrue(somebody.shown().contains("Save it as a file called “2”?\n"), somebody::shown);
    assertTrue(Files.exists(file));
    assertFalse(Files.exists(Path.of("2")));
  }

  @Test
  void theFormatIsThatOfTheFileAndDirectoriesAreMade() throws IOException {
    Path file = directory.resolve("cases").resolve("case.md");
    saver(new TypedConversation()).save(sheet(), file);
    assertTrue(Files.readString(file).startsWith("# Case sheet: Money is gone\n"));
  }

  @Test
  void aFileThatIsThereIsReplacedOnlyWhenTold() throws IOException {
    Path file = Files.writeString(directory.resolve("mine.txt"), "mine");
    TypedConversation no = new TypedConversation("1");
    saver(no).save(sheet(), file);
    assertEquals("mine", Files.readString(file));
    assertTrue(no.shown().contains(file + " is already there. Replace it?\n"), no::shown);
    assertTrue(no.shown().endsWith(file + " was left as it is.\n"), no::shown);

    TypedConversation yes = new TypedConversation("2");
    saver(yes).save(sheet(), file);
    assertTrue(Files.readString(file).startsWith("Case sheet: Money is gone\n"));
    assertTrue(yes.shown().endsWith("Saved to " + file + "\n"), yes::shown);
  }

  @Test
  void whoLeavesInsteadOfAnsweringReplacesNothing() throws IOException {
    Path file = Files.writeString(directory.resolve("mine.txt"), "mine");
    saver(new TypedConversation("q")).save(sheet(), file);
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void whereNothingCanBeWrittenItSaysSo() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "").resolve("case.txt");
    TypedConversation somebody = new TypedConversation(file.toString());
    saver(somebody).askAndSave(sheet());
    assertTrue(
        somebody.shown().endsWith(file + " cannot be written. Try another place.\n"),
        somebody::shown);
    assertFalse(Files.exists(file));
  }

  @Test
  void onlyItsOwnerMayReadIt() throws IOException {
    Path file = directory.resolve("case.json");
    saver(new TypedConversation()).save(sheet(), file);
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }
}
