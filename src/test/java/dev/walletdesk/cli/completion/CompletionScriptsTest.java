package dev.walletdesk.cli.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts that shells read; {@code CompletionIT} runs them, but for PowerShell's. */
class CompletionScriptsTest {

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish", "powershell"})
  void everyScriptAsksTheProgramInTheNameOfItsShell(String shell) {
    Desk.Run run = Desk.english().run("completion", shell);
    assertEquals(0, run.exitCode(), run::toString);
    assertTrue(run.out().contains(" complete " + shell + " "), run::toString);
  }

  @Test
  void powershellRegistersForTheProgramAndBalancesItsBrackets() {
    String script = Desk.english().run("completion", "powershell").out();
    assertTrue(
        script.contains("Register-ArgumentCompleter -Native -CommandName walletdesk"), script);
    assertEquals(count(script, '{'), count(script, '}'), script);
    assertEquals(count(script, '('), count(script, ')'), script);
  }

  private static long count(String text, char bracket) {
    return text.chars().filter(c -> c == bracket).count();
  }
}
