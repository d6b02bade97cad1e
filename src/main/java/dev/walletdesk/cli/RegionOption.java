package dev.walletdesk.cli;

import dev.walletdesk.cli.parsing.Arguments;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code --region}: the country that something is wanted for. */
final class RegionOption {

  private static final String CODE = "[A-Za-z]{2}";

  private String region;

  /** Adds it to what a command takes. */
  void addTo(Arguments arguments) {
    arguments.value("--region", "REGION", "option.region", given -> region = given);
  }

  /** What was given, in capitals as the data has it. */
  Optional<String> region() {
    return Optional.ofNullable(region).map(code -> code.toUpperCase(Locale.ROOT));
  }

  /**
   * The country that was given.
   *
   * @param key of the message if it is not two letters
   */
  Optional<String> country(Console console, String key) {
    if (region != null && !Pattern.matches(CODE, region)) {
      throw console.failure(ExitCode.USAGE, key, region);
    }
    return region();
  }
}
