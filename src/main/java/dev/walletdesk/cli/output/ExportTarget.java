package dev.walletdesk.cli.output;

import dev.walletdesk.files.AtomicFile;
import dev.walletdesk.files.DirectoryInUseException;
import dev.walletdesk.files.ExportDirectory;
import dev.walletdesk.text.Messages;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where an export goes: standard output, a file, or a directory with a file for each thing. */
public final class ExportTarget {

  /** How many foreign files are named before the rest is only counted. */
  private static final int MOST_NAMED = 3;

  private final Console console;
  private final Optional<String> output;
  private final boolean force;

  /**
   * What was asked for.
   *
   * @param output the path as it was given; absent means standard output
   * @param force whether foreign files in a directory may be replaced and taken away
   */
  public ExportTarget(Console console, Optional<String> output, boolean force) {
    this.console = console;
    this.output = output;
    this.force = force;
  }

  /** Something that writes one of several files. */
  public interface Contents {
    void write(String name, Writer out) throws IOException;
  }

  /** The directory that is asked for: one that is there, or whose name ends like one's. */
  public Optional<Path> directory() {
    return output
        .filter(name -> name.endsWith("/") || name.endsWith(File.separator) || isDirectory(name))
        .map(Path::of);
  }

  private static boolean isDirectory(String name) {
    return Files.isDirectory(Path.of(name));
  }

  /** Whether it goes to standard output. */
  public boolean isStandardOutput() {
    return output.isEmpty();
  }

  /** Writes one document. */
  public void write(AtomicFile.Content content) throws IOException {
    if (isStandardOutput()) {
      content.write(console.out());
      console.out().flush();
      return;
    }
    Path file = Path.of(output.orElseThrow());
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw console.failure(ExitCode.USAGE, "error.no-directory-for", file, parent);
    }
    try {
      AtomicFile.write(file, content);
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
  }

  /**
   * Writes files into a directory.
   *
   * @param kind what is exported, so that exports of other kinds beside it stay
   */
  public void write(Path directory, String kind, List<String> names, Contents contents)
      throws IOException {
    try (ExportDirectory target = ExportDirectory.open(directory, kind, names)) {
      makeWay(target, directory);
      target.begin();
      for (String name : names) {
        target.write(name, out -> contents.write(name, out));
      }
      target.finish();
    } catch (DirectoryInUseException e) {
      throw console.failure(ExitCode.NO, "error.directory-in-use", directory);
    } catch (IOException e) {
      throw cannotWrite(directory, e);
    }
  }

  private void makeWay(ExportDirectory target, Path directory) throws IOException {
    if (force) {
      target.deleteForeign();
      return;
    }
    if (!target.inTheWay().isEmpty()) {
      throw console.failure(ExitCode.USAGE, "error.in-the-way", directory, some(target.inTheWay()));
    }
    if (!target.foreign().isEmpty()) {
      console.note(console.messages().get("export.foreign", directory, some(target.foreign())));
    }
  }

  private String some(List<String> names) {
    Messages messages = console.messages();
    String first =
        String.join(messages.get("list.comma"), names.stream().limit(MOST_NAMED).toList());
    int more = names.size() - MOST_NAMED;
    return more > 0 ? messages.get("export.foreign.more", first, more) : first;
  }

  private Failure cannotWrite(Path path, IOException e) {
    return console.failure(ExitCode.NO, "error.cannot-write", path, reason(e));
  }

  /**
   * As the system says it; where it says no more than the name of the file, the kind of failure.
   */
  private static String reason(IOException e) {
    String said = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
    return said == null ? e.getClass().getSimpleName() : said;
  }
}
