package dev.walletdesk.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The built program among terminals, signals, places and limits that are not what one wishes. */
@Tag("terminal")
class SurroundingsIT {

  /** One of each kind; {@code -Dfaults.terminals=22} tries all of them. */
  private static final int TRIED = Integer.getInteger("faults.terminals", 6);

  /** From the terminfo database, and what it has no entry for. */
  private static final List<String> TERMINALS =
      List.of(
          "xterm-256color dumb linux vt100 nonsense xterm-kitty",
          "xterm xterm-direct xterm-ghostty alacritty foot st-256color rxvt-unicode putty",
          "screen screen-256color tmux tmux-256color vt220 ansi cygwin unknown");

  @TempDir private Path directory;

  @Test
  void whateverTheTerminalIsCalledTheConversationBeginsAndEnds() throws Exception {
    List<String> types = List.of(String.join(" ", TERMINALS).split(" ", -1));
    for (int i = 0; i < Math.min(TRIED, types.size()); i += 2) {
      try (PseudoTerminal one = conversation(types.get(i));
          PseudoTerminal another = conversation(types.get(i + 1))) {
        assertBeginsAndEnds(one, types.get(i));
        assertBeginsAndEnds(another, types.get(i + 1));
      }
    }
  }

  private PseudoTerminal conversation(String type) throws Exception {
    Map<String, String> variables = Map.of("LANG", "en_GB.UTF-8", "TERM", type);
    String binary = Launcher.BINARY.toString();
    return new PseudoTerminal(80, 40, directory, variables, binary, "diagnose", "-g", "scam");
  }

  private static void assertBeginsAndEnds(PseudoTerminal terminal, String type) throws Exception {
    terminal.await("stand right now?");
    terminal.send(new byte[] {3});
    assertEquals(130, terminal.exitCode(), () -> type + terminal.sent());
    assertFalse(terminal.sent().contains("\tat "), () -> type + terminal.sent());
    assertFalse(terminal.sent().contains("WARNING"), () -> type + terminal.sent());
  }

  /** It answers each line as it comes, though more may follow. */
  @ParameterizedTest
  @CsvSource({"TERM, 143", "HUP, 129", "INT, 130"})
  void aSignalInTheMiddleOfABatchEndsItQuietlyAfterWhatWasAnswered(String signal, int exitCode)
      throws Exception {
    Path out = directory.resolve("out");
    Path err = directory.resolve("err");
    ProcessBuilder batch =
        new ProcessBuilder(Launcher.BINARY.toString(), "check", "-")
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    batch.environment().put("LANG", "en_GB.UTF-8");
    Process process = batch.start();
    process.getOutputStream().write("95188\n".getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
    for (int i = 0; i < 500 && Files.size(out) == 0; i++) {
      Thread.sleep(20);
    }
    Launcher.shell(Map.of(), "kill -s " + signal + " " + process.pid());
    assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    assertEquals(exitCode, process.exitValue());
    assertEquals("", Files.readString(err));
    assertTrue(Files.readString(out).endsWith(" proves nothing.\n"), Files.readString(out));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "contacts alipay",
        "check --message -",
        "search my payment failed",
        "export faq --format json"
      })
  void thirtyTwoMegabytesAreEnough(String command) {
    Map<String, String> variables = Map.of("JAVA_TOOL_OPTIONS", "-Xmx32m", "LANG", "en_GB.UTF-8");
    Launcher.Result result = Launcher.run(variables, "Call 95188.", command.split(" ", -1));
    assertEquals(0, result.exitCode(), result.err());
    assertFalse(result.err().contains("OutOfMemory"), result.err());
  }

  @Test
  void twoConversationsAtOnceKeepTheAnswersOfOneWhole() throws Exception {
    List<Process> both = List.of(keeping("1"), keeping("2"));
    for (Process process : both) {
      assertTrue(process.waitFor(60, TimeUnit.SECONDS));
      assertEquals(0, process.exitValue());
    }
    Launcher.Result resumed =
        Launcher.run(Map.of("XDG_STATE_HOME", directory.toString()), "", "diagnose", "--resume");
    assertEquals(0, resumed.exitCode(), resumed.toString());
    try (var files = Files.walk(directory.resolve("walletdesk"))) {
      assertEquals(
          List.of("session.json"),
          files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList());
    }
  }

  /** Answers a question, and keeps the answer for later. */
  private Process keeping(String answer) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(Launcher.BINARY.toString(), "diagnose", "-g", "payment-failed")
            .redirectOutput(directory.resolve("out-" + answer).toFile())
            .redirectErrorStream(true);
    builder.environment().put("XDG_STATE_HOME", directory.toString());
    Process process = builder.start();
    process.getOutputStream().write((answer + "\n+\n").getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    return process;
  }

  /** A quota stands for the full disk: it fails in the middle of a file as well. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "export faq --format json -o faq.json",
        "export contacts --format csv -o contacts.csv",
        "export site -o site"
      })
  void aDiskThatFillsUpInTheMiddleIsAFailureThatSaysWhy(String command) throws Exception {
    Launcher.Result result =
        Launcher.shell(
            Map.of("LANG", "en_GB.UTF-8"),
            "cd '" + directory + "'; ulimit -f 100; '" + Launcher.BINARY + "' " + command);
    assertEquals(1, result.exitCode(), result.toString());
    assertTrue(result.err().contains(" cannot be written (File too large)."), result.toString());
    try (var files = Files.walk(directory)) {
      assertEquals(0, files.filter(file -> file.toString().endsWith(".part")).count());
    }
  }

  /** Nobody can write there, the superuser neither. */
  @Test
  void whereNothingCanBeKeptTheHelpIsTheSame() {
    Map<String, String> variables =
        Map.of("LANG", "en_GB.UTF-8", "XDG_STATE_HOME", "/proc/none", "HOME", "/proc/none");
    Launcher.Result result = Launcher.run(variables, "2\n+\n", "diagnose", "-g", "payment-failed");
    assertTrue(result.out().contains("Which is closest"), result.toString());
    assertFalse((result.out() + result.err()).contains("Exception"), result.toString());
    assertTrue(result.out().contains("session.json cannot be written"), result.toString());
  }
}
