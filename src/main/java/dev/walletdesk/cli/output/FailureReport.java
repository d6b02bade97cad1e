package dev.walletdesk.cli.output;

import dev.walletdesk.catalog.problem.BrokenDataException;
import dev.walletdesk.catalog.problem.Problem;
import dev.walletdesk.cli.parsing.UsageErrors;
import dev.walletdesk.text.Messages;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine.ParameterException;

/** Says what went wrong, and with which exit code that ends. */
public final class FailureReport {

  private final Console console;
  private final boolean traced;

  /**
   * Says it on a console.
   *
   * @param traced whether also to show where a failure comes from
   */
  public FailureReport(Console console, boolean traced) {
    this.console = console;
    this.traced = traced;
  }

  /** A command line that cannot be understood. */
  public int wrongUsage(ParameterException e, String[] args) {
    if (e.getCause() instanceof Failure failure) {
      return fail(failure);
    }
    Messages messages = console.messages();
    new UsageErrors(messages).describe(e).forEach(console::note);
    console.note(
        messages.get("error.see-help", e.getCommandLine().getCommandSpec().qualifiedName()));
    trace(e);
    return ExitCode.USAGE;
  }

  /** What a command has thrown. */
  public int failed(Exception e) {
    if (e instanceof StandardOutput.NotWrittenException) {
      trace(e);
      return ExitCode.DONE;
    } else if (e instanceof Failure failure) {
      trace(e);
      return fail(failure);
    } else if (e instanceof BrokenDataException broken) {
      trace(e);
      return fail(broken);
    }
    return internal(e);
  }

  /** A fault of walletdesk itself. */
  public int internal(Throwable e) {
    if (isEnding()) {
      return ExitCode.INTERNAL;
    }
    trace(e);
    console.note(console.messages().get("error.internal", e));
    return ExitCode.INTERNAL;
  }

  /** Whether a signal is ending the program: then what fails has lost its terminal, and no more. */
  private static boolean isEnding() {
    Thread nothing = new Thread(() -> {});
    try {
      Runtime.getRuntime().addShutdownHook(nothing);
      Runtime.getRuntime().removeShutdownHook(nothing);
      return false;
    } catch (IllegalStateException begun) {
      return true;
    }
  }

  /** A command that ends in words for the user. */
  public int fail(Failure failure) {
    console.out().flush();
    failure.lines().forEach(console::note);
    return failure.exitCode();
  }

  private int fail(BrokenDataException broken) {
    Messages messages = console.messages();
    console.out().flush();
    for (Problem problem : broken.problems()) {
      console.note(problem.describe(messages));
    }
    console.note(messages.count("error.broken-data", broken.problems().size()));
    return ExitCode.NO;
  }

  /** Where it comes from, for who asked for it. */
  public void trace(Throwable e) {
    if (traced) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      trace.toString().lines().forEach(console::note);
    }
  }
}
