package dev.walletdesk.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Faults that only show in a terminal, a shell or a process; {@code ShellFaultsTest} has others,
 * and {@code SurroundingsIT} what kinds of terminals there are (fault 5).
 */
class ShellFaultsIT {

  @TempDir private Path directory;

  private PseudoTerminal terminal(Map<String, String> variables, String... command)
      throws Exception {
    return new PseudoTerminal(80, 24, directory, variables, command);
  }

  /** Fault 6: the next file that is opened is not read as answers. */
  @Test
  void closedInputHasEnded() {
    Launcher.Result result =
        Launcher.shell(
            Map.of("WALLETDESK_LANG", "en"),
            "'" + Launcher.BINARY + "' diagnose -g payment-failed <&-; echo code $?");
    assertTrue(result.out().endsWith("code 0\n"), result.toString());
    assertFalse(result.out().contains("There is no such"), result.toString());
  }

  /** Fault 8: ended by a signal, it says nothing and leaves the terminal as it was. */
  @ParameterizedTest
  @CsvSource({"TERM, 143", "HUP, 129"})
  void aSignalEndsItQuietly(String signal, int exitCode) throws Exception {
    String script =
        "echo $$ > pid; exec '" + Launcher.BINARY + "' diagnose -g payment-failed --lang en";
    for (int i = 0; i < 2; i++) {
      try (PseudoTerminal terminal = terminal(Map.of(), "/bin/sh", "-c", script)) {
        terminal.await("Enter choose");
        Launcher.shell(Map.of(), "kill -s " + signal + " $(cat '" + directory + "/pid')");
        assertEquals(exitCode, terminal.exitCode());
        assertFalse(terminal.sent().contains("Exception"), terminal.sent());
        assertTrue(terminal.sent().endsWith("\u001B[?2004l"), terminal.sent());
      }
    }
  }

  /** Fault 8: no program of that name is needed to stop. */
  @Test
  void itStopsWithoutAProgramThatKills() throws Exception {
    Map<String, String> variables = Map.of("WALLETDESK_LANG", "en", "PS1", "shell> ");
    try (PseudoTerminal terminal = terminal(variables, "/bin/sh", "-i")) {
      terminal.await("shell>");
      terminal.type("'" + Launcher.BINARY + "' diagnose -g payment-failed\r");
      terminal.await("Enter choose");
      terminal.type("\u001A");
      terminal.await("Stopped");
      terminal.type("fg\r");
      terminal.await("Enter choose");
      assertFalse(terminal.sent().contains("Exception"), terminal.sent());
    }
  }

  /** Fault 9: 1 means a clear no. */
  @Test
  void tooLittleMemoryIsAFaultAndNoAnswer() {
    Launcher.Result result =
        Launcher.run(
            Map.of("JAVA_TOOL_OPTIONS", "-Xmx6m"), "", "export", "faq", "--format", "json");
    assertEquals(70, result.exitCode(), result.err());
  }

  /** Fault 3. */
  @Test
  void aReaderWhoHasGoneEndsIt() {
    Launcher.Result result =
        Launcher.shell(
            Map.of(), "yes 95188 | timeout 50 '" + Launcher.BINARY + "' check --json - | head -1");
    assertTrue(result.out().startsWith("{\"value\":\"95188\""), result.toString());
    assertEquals(0, result.exitCode());
  }
}
