package dev.walletdesk.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** {@code --region}: the country that something is wanted for. */
final class RegionOption {

  private static final String CODE = "[A-Za-z]{2}";

  @Option(names = "--region", paramLabel = "REGION", descriptionKey = "option.region")
  private String region;

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
