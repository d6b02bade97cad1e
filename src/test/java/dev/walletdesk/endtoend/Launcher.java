package dev.walletdesk.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts the built launcher as a process of its own. */
final class Launcher {

  static final Path TREE = Path.of(System.getProperty("walletdesk.tree", "target/walletdesk"));
  static final Path BINARY = TREE.resolve("bin/walletdesk").toAbsolutePath();

  private Launcher() {}

  /** What a run left behind. */
  record Result(int exitCode, String out, String err) {}

  static Result run(Map<String, String> environment, String input, String... args) {
    List<String> command = new ArrayList<>(List.of(BINARY.toString()));
    command.addAll(List.of(args));
    return run(environment, input, command);
  }

  static Result shell(Map<String, String> environment, String script) {
    return run(environment, "", List.of("/bin/sh", "-c", script));
  }

  static Result run(Map<String, String> environment, String input, List<String> command) {
    try {
      Path out = Files.createTempFile("walletdesk", ".out");
      Path err = Files.createTempFile("walletdesk", ".err");
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
      builder.environment().put("WALLETDESK_CACHE", "off");
      builder.environment().putAll(environment);
      Process process = builder.start();
      process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().close();
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("did not end: " + command);
      }
      Result result = new Result(process.exitValue(), Files.readString(out), Files.readString(err));
      Files.delete(out);
      Files.delete(err);
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
