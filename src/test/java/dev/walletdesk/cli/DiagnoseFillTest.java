package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.Desk;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What fills in the blanks of the script, given beforehand or asked for at the end. */
class DiagnoseFillTest {

  private static Desk.Run diagnose(Desk desk, String... more) {
    List<String> command =
        new ArrayList<>(List.of("diagnose", "-g", "scam", "-p", "paypal", "--region", "US"));
    command.addAll(List.of("--answer", "now=sent", "--answer", "how=wallet"));
    command.addAll(List.of(more));
    return desk.run(command.toArray(String[]::new));
  }

  @Test
  void theScriptAndTheSheetHaveIt() {
    Desk.Run run =
        diagnose(Desk.english().typing("1"), "--fill", "amount=300 USD", "--fill", "order=8UX42");
    assertEquals(0, run.exitCode(), run::toString);
    String words = run.out().replaceAll("\\s+", " ");
    assertTrue(words.contains("I sent 300 USD from my … account"), run::toString);
    assertTrue(words.contains("transaction number 8UX42. Please stop"), run::toString);
    assertTrue(words.contains("What happened - Amount: 300 USD"), run::toString);
  }

  @Test
  void soHasTheJson() {
    Desk.Run run = diagnose(Desk.english(), "--fill", "amount=300 USD", "--json");
    assertTrue(run.out().contains("I sent 300 USD from"), run::toString);
    assertTrue(run.out().contains("\"details\""), run::toString);
  }

  @Test
  void onPlainLinesItIsAskedForAndSecretsAreRefused() {
    Desk.Run run =
        diagnose(Desk.english().typing("3", "300 USD", "27 November", "482913", "8UX42291", "1"));
    String words = run.out().replaceAll("\\s+", " ");
    assertTrue(words.contains("That looks like a code from a text message."), run::toString);
    assertTrue(words.contains("On 27 November I sent 300 USD"), run::toString);
    assertTrue(words.contains("transaction number 8UX42291."), run::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "amount=password is hunter2, That looks like a password.",
    "order=482913, That looks like a code",
    "order=4111111111111111, That looks like a full card",
    "name=Wang, The script has no blank called “name”. Use one of: amount",
  })
  void aSecretOrAnUnknownNameIsAnError(String given, String said) {
    Desk.Run run = diagnose(Desk.english(), "--fill", given, "--json");
    assertEquals(2, run.exitCode(), run::toString);
    assertTrue(run.err().contains(said), run::toString);
  }
}
