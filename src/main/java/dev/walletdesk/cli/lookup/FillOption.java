package dev.walletdesk.cli.lookup;

import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.output.ExitCode;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.diagnosis.Blank;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.Secret;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** {@code --fill}: what fills in the blanks of the script; never a secret. */
public final class FillOption {

  private Map<String, String> given = Map.of();

  /** Adds it to what a command takes. */
  public void addTo(Arguments arguments) {
    arguments.pairs("--fill", "NAME=TEXT", "diagnose.fill", values -> given = values);
  }

  /** What was given; it fails where there is no such blank, or the text looks like a secret. */
  public Map<Blank, String> details(Console console) {
    Map<Blank, String> details = new EnumMap<>(Blank.class);
    given.forEach((name, text) -> details.put(blank(name, console), checked(name, text, console)));
    return details;
  }

  private static Blank blank(String name, Console console) {
    return DataName.find(Blank.class, name)
        .orElseThrow(
            () -> console.failure(ExitCode.USAGE, "error.unknown-blank", name, names(console)));
  }

  private static String names(Console console) {
    return String.join(console.messages().get("list.comma"), DataName.all(Blank.class));
  }

  private static String checked(String name, String text, Console console) {
    Optional<Secret> secret = Secret.in(text, name.equals(DataName.of(Blank.ORDER)));
    if (secret.isPresent()) {
      throw console.failure(ExitCode.USAGE, "fill.refused." + DataName.of(secret.get()));
    }
    return text.strip();
  }
}
