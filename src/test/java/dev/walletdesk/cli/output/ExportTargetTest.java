package dev.walletdesk.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Rendering;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTargetTest {

  @TempDir private Path directory;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Console console =
      new Console(
          new PrintWriter(out),
          new PrintWriter(err),
          Messages.in(Languages.of("en")),
          80,
          Rendering.PLAIN,
          false);

  private ExportTarget target(String output) {
    return new ExportTarget(console, Optional.of(output), false);
  }

  private static void write(ExportTarget target, Path into) throws IOException {
    target.write(into, "faq-text", List.of("a.txt"), (name, file) -> file.write(name));
  }

  @Test
  void usage() throws IOException {
    Path file = directory.resolve("faq.txt");
    target(file.toString()).write(written -> written.write("text"));
    assertEquals("text", Files.readString(file));
    assertEquals("", out.toString());
  }

  @Test
  void withoutAPathItGoesToStandardOutput() throws IOException {
    ExportTarget target = new ExportTarget(console, Optional.empty(), false);
    target.write(written -> written.write("text"));
    assertTrue(target.isStandardOutput());
    assertEquals("text", out.toString());
  }

  @Test
  void aDirectoryIsOneThatIsThereOrIsNamedLikeOne() {
    assertEquals(Optional.of(directory), target(directory.toString()).directory());
    assertEquals(Optional.of(directory.resolve("new")), target(directory + "/new/").directory());
    assertEquals(Optional.empty(), target(directory + "/new").directory());
  }

  @Test
  void aFileInADirectoryThatIsNotThereIsWrongUsage() {
    Path file = directory.resolve("none/faq.txt");
    Failure failure =
        assertThrows(
            Failure.class, () -> target(file.toString()).write(written -> written.write("text")));
    assertEquals(
        List.of("There is no directory for %s. Make %s first.".formatted(file, file.getParent())),
        failure.lines());
    assertEquals(ExitCode.USAGE, failure.exitCode());
  }

  @Test
  void foreignFilesStayAndAreNamed() throws IOException {
    for (String name : List.of("1.md", "2.md", "3.md", "4.md", "5.md")) {
      Files.writeString(directory.resolve(name), "mine");
    }
    write(target(directory.toString()), directory);
    assertEquals("a.txt", Files.readString(directory.resolve("a.txt")));
    assertEquals(
        "%s has files that no export wrote. They are left as they are: 1.md, 2.md, 3.md and 2 more. --force removes them.\n"
            .formatted(directory),
        err.toString());
  }

  @Test
  void foreignFilesOfTheSameNameAreInTheWay() throws IOException {
    Files.writeString(directory.resolve("a.txt"), "mine");
    Failure failure =
        assertThrows(Failure.class, () -> write(target(directory.toString()), directory));
    assertEquals(
        List.of(
            "In %s, these files are in the way, and no export wrote them: a.txt. Choose another directory, or replace them with --force."
                .formatted(directory)),
        failure.lines());
    assertEquals("mine", Files.readString(directory.resolve("a.txt")));
  }

  @Test
  void forceTakesForeignFilesAway() throws IOException {
    Files.writeString(directory.resolve("a.txt"), "mine");
    Files.writeString(directory.resolve("1.md"), "mine");
    write(new ExportTarget(console, Optional.of(directory.toString()), true), directory);
    assertEquals("a.txt", Files.readString(directory.resolve("a.txt")));
    assertFalse(Files.exists(directory.resolve("1.md")));
  }
}
