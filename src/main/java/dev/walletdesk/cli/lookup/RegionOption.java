package dev.walletdesk.cli.lookup;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.country.CountryNames;
import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.output.ExitCode;
import dev.walletdesk.cli.output.Failure;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.document.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code --region}: the country that something is wanted for, by its code or any of its names. */
public final class RegionOption {

  private String region;

  /** Adds it to what a command takes. */
  public void addTo(Arguments arguments) {
    arguments.value("--region", "REGION", "option.region", given -> region = given);
  }

  /** Whether there is one. */
  public boolean isGiven() {
    return region != null;
  }

  /** The code of the country that was given; it fails where there is none of that name. */
  public Optional<String> country(Console console) {
    return Optional.ofNullable(region)
        .map(name -> CountryNames.code(name).orElseThrow(() -> unknown(name, console)));
  }

  /** The same, or {@link Contact#WORLDWIDE}. */
  public Optional<String> area(Console console) {
    return Contact.WORLDWIDE.equals(region) ? Optional.of(region) : country(console);
  }

  private static Failure unknown(String name, Console console) {
    List<String> lines = new ArrayList<>();
    lines.add(console.messages().get("error.no-region", name));
    Terms terms = new Terms(console.messages());
    String meant =
        new CountryNames()
            .suggest(name).stream()
                .map(code -> console.messages().get("party.heading", terms.region(code), code))
                .collect(Collectors.joining(console.messages().get("list.or")));
    if (!meant.isEmpty()) {
      lines.add(console.messages().get("error.did-you-mean", meant));
    }
    return new Failure(ExitCode.USAGE, lines);
  }
}
