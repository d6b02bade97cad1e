package dev.walletdesk.endtoend.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An empty directory of a user, with a home in it, and nothing else that is theirs. */
final class Workplace implements AutoCloseable {

  private final User user;
  private final Path directory;
  private final Map<String, String> variables = new TreeMap<>();

  /** What a command left behind. */
  record Result(int exitCode, String out, String err) {}

  Workplace(User user) throws IOException {
    this.user = user;
    this.directory = Files.createTempDirectory("walletdesk-package");
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));
    variables.put("HOME", directory.resolve("home").toString());
    variables.put("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
    variables.put("LANG", "C");
    // Made in the background, it could come after the end.
    variables.put("WALLETDESK_CACHE", "off");
    does("mkdir", "home");
  }

  Path path(String name) {
    return directory.resolve(name);
  }

  Workplace with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  /** A copy of a package that its user may read. */
  Path copy(Path file) throws IOException {
    Path copy = Files.copy(file, path(file.getFileName().toString()));
    Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-r--r--"));
    return copy;
  }

  /** Runs what has to succeed. */
  String does(String... command) throws IOException {
    Result result = run(command);
    assertEquals(0, result.exitCode(), () -> String.join(" ", command) + "\n" + result);
    return result.out();
  }

  Result run(String... command) throws IOException {
    List<String> words = new ArrayList<>(user.prefix());
    words.addAll(List.of(command));
    File out = Files.createTempFile("walletdesk", ".out").toFile();
    File err = Files.createTempFile("walletdesk", ".err").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(directory.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectOutput(out)
            .redirectError(err);
    builder.environment().clear();
    builder.environment().putAll(variables);
    Process process = builder.start();
    try {
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("did not end: " + words);
      }
      return new Result(
          process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    } finally {
      Files.delete(out.toPath());
      Files.delete(err.toPath());
    }
  }

  /** What is in it or below a directory of it, by name; the caches in its home are no concern. */
  List<String> files(String below) throws IOException {
    Path home = path("home");
    Path root = path(below).normalize();
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> !Files.isDirectory(file) && !file.startsWith(home))
          .map(file -> root.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }
}
