package dev.walletdesk.cli;

import dev.walletdesk.cli.output.ExitCode;
import dev.walletdesk.cli.start.StartCache;
import dev.walletdesk.cli.start.SystemClock;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Wires the program to the process it runs in. */
public final class Main {

  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  @SuppressWarnings("CatchingUnchecked")
  public static void main(String[] args) {
    try {
      Clock clock = new SystemClock();
      int exitCode =
          Cli.run(
              args,
              System.in,
              new FileOutputStream(FileDescriptor.out),
              new FileOutputStream(FileDescriptor.err),
              environment(),
              clock);
      Optional<StartCache> missing = StartCache.missing(clock);
      if (missing.isPresent()) {
        missing.get().make();
      }
      System.exit(exitCode);
    } catch (Throwable e) {
      // Out of memory before or after everything else that tells of it: the JVM's own exit code
      // says "no".
      Runtime.getRuntime().halt(ExitCode.INTERNAL);
    }
  }

  private static Environment environment() {
    Path home = Path.of(System.getProperty("walletdesk.home", "."));
    return new Environment(System.getenv(), home.resolve("data"), isTerminal(), isTerminalOutput());
  }

  /** Only the POSIX launcher can tell. */
  private static boolean isTerminalOutput() {
    String told = System.getProperty("walletdesk.terminal.output", "auto");
    return told.equals("auto") ? isTerminal() : Boolean.parseBoolean(told);
  }

  /**
   * The POSIX launcher has looked; elsewhere the JDK's console tells: the launcher asks for the one
   * that is there only on a terminal ({@code jdk.console=java.base}).
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    String told = System.getProperty("walletdesk.terminal", "auto");
    return told.equals("auto") ? System.console() != null : Boolean.parseBoolean(told);
  }
}
