package dev.walletdesk.cli;

import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.text.Page;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Where long output goes: on a terminal through a pager, {@code PAGER} or else {@code less}, so
 * that its beginning is not scrolled away; anywhere else straight out.
 */
final class Pager {

  /** The shell's exit code for a command that it does not find (POSIX, Shell Command Language). */
  private static final int NOT_FOUND = 127;

  /** As git has it: leave at once what fits on the screen, keep colours, leave the text there. */
  private static final String LESS_OPTIONS = "FRX";

  private final Console console;
  private final Environment environment;

  private boolean off;

  Pager(Console console, Environment environment) {
    this.console = console;
    this.environment = environment;
  }

  /** Adds {@code --no-pager} to what a command takes. */
  void addTo(Arguments arguments) {
    arguments.flag("--no-pager", "option.no-pager", given -> off = given);
  }

  /** Prints a page as a result. */
  void print(Page page) {
    Optional<String> command =
        off || !environment.isShownOnTerminal() ? Optional.empty() : command();
    if (command.isEmpty() || !isShown(page, command.get())) {
      console.print(page);
    }
  }

  private Optional<String> command() {
    return environment
        .variable("PAGER")
        .or(() -> Optional.of("less").filter(this::isInstalled))
        .filter(pager -> !pager.equals("cat"));
  }

  private boolean isInstalled(String program) {
    return environment
        .variable("PATH")
        .map(path -> Arrays.stream(path.split(System.getProperty("path.separator"))))
        .map(all -> all.anyMatch(place -> Files.isExecutable(Path.of(place, program))))
        .orElse(false);
  }

  /** Whether the pager took the page; not if there is no such program. */
  private boolean isShown(Page page, String command) {
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", command)
            .redirectOutput(Redirect.INHERIT)
            .redirectError(Redirect.INHERIT);
    Map<String, String> variables = builder.environment();
    variables.clear();
    variables.putAll(environment.variables());
    variables.putIfAbsent("LESS", LESS_OPTIONS);
    try {
      return show(page, builder.start());
    } catch (IOException noShell) {
      return false;
    }
  }

  private boolean show(Page page, Process pager) {
    // Whoever interrupts it while reading means the pager: it has the terminal until it ends.
    Thread keepWaiting = new Thread(() -> end(pager));
    Runtime.getRuntime().addShutdownHook(keepWaiting);
    // A pager that is closed early has shown enough; the writer does not complain.
    try (PrintWriter out =
        new PrintWriter(new OutputStreamWriter(pager.getOutputStream(), StandardCharsets.UTF_8))) {
      // Older versions of less show the marks of links.
      page.print(out, console.rendering().withoutLinks());
    }
    int exitCode = end(pager);
    Runtime.getRuntime().removeShutdownHook(keepWaiting);
    return exitCode != NOT_FOUND;
  }

  private static int end(Process pager) {
    try {
      return pager.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}
