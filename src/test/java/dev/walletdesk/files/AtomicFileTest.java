package dev.walletdesk.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void nameAFile() {
    file = directory.resolve("case.md");
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static void setMode(Path path, String mode) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  /** The modes of the files there while {@code file} is being written. */
  private List<String> modesDuring(AtomicWrite write) throws IOException {
    List<String> modes = new ArrayList<>();
    write.to(
        file,
        out -> {
          for (String name : names()) {
            modes.add(mode(directory.resolve(name)));
          }
        });
    return modes;
  }

  private interface AtomicWrite {
    void to(Path file, AtomicFile.Content content) throws IOException;
  }

  @Test
  void usage() throws IOException {
    AtomicFile.write(file, out -> out.write("支付宝 95188\n"));
    assertEquals("支付宝 95188\n", Files.readString(file));
    assertEquals(List.of("case.md"), names());
  }

  @Test
  void othersSeeTheOldFileUntilTheNewOneIsWhole() throws IOException {
    Files.writeString(file, "old");
    AtomicFile.write(
        file,
        out -> {
          out.write("new");
          out.flush();
          assertEquals("old", Files.readString(file));
        });
    assertEquals("new", Files.readString(file));
  }

  @Test
  void aFileThatIsReplacedKeepsItsModeWhateverTheUmask() throws IOException {
    Files.writeString(file, "old");
    for (String mode : List.of("rw-rw-rw-", "rwxr-x---", "rw-------")) {
      setMode(file, mode);
      AtomicFile.write(file, out -> out.write("new"));
      assertEquals(mode, mode(file));
      AtomicFile.writePrivate(file, out -> out.write("new"));
      assertEquals(mode, mode(file));
    }
  }

  @Test
  void aNewFileIsAsOpenAsAnyOther() throws IOException {
    Path other = Files.createFile(directory.resolve("other"));
    AtomicFile.write(file, out -> out.write("new"));
    assertEquals(mode(other), mode(file));
  }

  @Test
  void aNewPrivateFileIsForItsOwnerAloneEvenWhileItIsWritten() throws IOException {
    assertEquals(List.of("rw-------"), modesDuring(AtomicFile::writePrivate));
    assertEquals("rw-------", mode(file));
  }

  @Test
  void whatReplacesAClosedFileIsClosedWhileItIsWritten() throws IOException {
    Files.writeString(file, "old");
    setMode(file, "rw-------");
    assertEquals(List.of("rw-------", "rw-------"), modesDuring(AtomicFile::write));
  }

  @Test
  void aSymbolicLinkStaysAndWhatItLeadsToIsReplaced() throws IOException {
    Path target = Files.createDirectory(directory.resolve("sheets")).resolve("real.md");
    Files.writeString(target, "old");
    Files.createSymbolicLink(file, Path.of("sheets/real.md"));
    AtomicFile.write(file, out -> out.write("new"));
    assertTrue(Files.isSymbolicLink(file));
    assertEquals("new", Files.readString(target));
    assertEquals(List.of("case.md", "sheets"), names());
  }

  @Test
  void aPipeIsWrittenToAsItIs() throws Exception {
    assertEquals(0, new ProcessBuilder("mkfifo", file.toString()).start().waitFor());
    CompletableFuture<String> read =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Files.readString(file);
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            });
    AtomicFile.write(file, out -> out.write("through the pipe"));
    assertEquals("through the pipe", read.get());
    assertEquals(List.of("case.md"), names());
  }

  @Test
  void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
    Files.writeString(file, "old");
    IOException e = assertThrows(IOException.class, () -> AtomicFile.write(file, this::fail));
    assertEquals("no space left", e.getMessage());
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("case.md"), names());
  }

  @Test
  void aFailureLeavesNothingWhereNothingWas() throws IOException {
    assertThrows(IOException.class, () -> AtomicFile.writePrivate(file, this::fail));
    assertEquals(List.of(), names());
  }

  @Test
  void whereADirectoryIsNothingIsWritten() throws IOException {
    Files.createDirectory(file);
    assertThrows(IOException.class, () -> AtomicFile.write(file, out -> out.write("new")));
    assertTrue(Files.isDirectory(file));
  }

  @Test
  void whatACrashLeftBehindIsNoObstacle() throws IOException {
    long pid = ProcessHandle.current().pid();
    Files.writeString(directory.resolve(".case.md." + pid + ".part"), "half");
    AtomicFile.write(file, out -> out.write("new"));
    assertEquals(List.of("case.md"), names());
  }

  @Test
  void whatProcessesThatAreGoneHaveLeftOfThisFileIsRemovedAndNothingElse() throws IOException {
    String gone = ".999999999999.part";
    Path init = directory.resolve(".case.md.1.part");
    Files.writeString(directory.resolve(".case.md" + gone), "half");
    Files.writeString(directory.resolve(".other.md" + gone), "half");
    Files.writeString(init, "of a process that is there");
    AtomicFile.writePrivate(file, out -> out.write("new"));
    assertEquals(List.of(".case.md.1.part", ".other.md" + gone, "case.md"), names());
  }

  @Test
  void aNameAsLongAsFileSystemsAllowIsNoObstacle() throws IOException {
    file = directory.resolve("长".repeat(84) + ".md");
    AtomicFile.write(file, out -> out.write("new"));
    assertEquals("new", Files.readString(file));
  }

  private void fail(Writer out) throws IOException {
    out.write("half");
    out.flush();
    throw new IOException("no space left");
  }
}
