package dev.walletdesk.cli.export;

import dev.walletdesk.catalog.Provider;
import dev.walletdesk.cli.Console;
import dev.walletdesk.cli.ExitCode;
import dev.walletdesk.cli.Lookup;
import dev.walletdesk.document.Edition;
import dev.walletdesk.document.Editions;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options that all exports have: what is wanted, and where it goes. */
public final class ExportOptions {

  /** Asks for all languages side by side, where others ask for one. */
  public static final String BOTH = "both";

  /** Seconds since 1970 that stand for now; a standard among reproducible builds. */
  private static final String EPOCH = "SOURCE_DATE_EPOCH";

  @Option(names = "--guide", paramLabel = "GUIDE", descriptionKey = "export.guide")
  private List<String> guides = List.of();

  @Option(names = "--provider", paramLabel = "PROVIDER", descriptionKey = "export.provider")
  private List<String> providers = List.of();

  @Option(names = "--region", paramLabel = "REGION", descriptionKey = "export.region")
  private String region;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      descriptionKey = "export.output")
  private String output;

  @Option(names = "--force", descriptionKey = "export.force")
  private boolean force;

  /** Where it goes; absent means standard output. */
  Optional<String> output() {
    return Optional.ofNullable(output).filter(path -> !path.equals("-"));
  }

  /** Whether foreign files in a directory may be replaced and taken away. */
  boolean force() {
    return force;
  }

  List<String> providerNames() {
    return providers;
  }

  List<Provider> providers(Console app) {
    Lookup lookup = new Lookup(app);
    return providers.stream().map(lookup::provider).distinct().toList();
  }

  /** The ids of the wanted guides; all, if none was named. */
  List<String> guideIds(Console app) {
    return guides.isEmpty() ? app.catalog().guideIds() : namedGuideIds(app);
  }

  List<String> namedGuideIds(Console app) {
    Lookup lookup = new Lookup(app);
    return guides.stream().map(id -> lookup.guide(id).id()).distinct().toList();
  }

  Optional<String> region(Console app) {
    Optional<String> code =
        Optional.ofNullable(region).map(given -> given.toUpperCase(Locale.ROOT));
    if (code.isPresent() && !code.get().matches("[A-Z]{2}")) {
      throw app.failure(ExitCode.USAGE, "error.no-region", region);
    }
    return code;
  }

  /** The languages that were asked for: one, or all. */
  Editions editions(Console app) {
    boolean both = BOTH.equalsIgnoreCase(app.options().language());
    Stream<Messages> languages =
        both ? Languages.all().stream().map(Messages::in) : Stream.of(app.messages());
    return new Editions(languages.map(one -> edition(app, one)).toList());
  }

  /** All languages, whatever was asked for. */
  List<Edition> allEditions(Console app) {
    return Languages.all().stream().map(one -> edition(app, Messages.in(one))).toList();
  }

  private static Edition edition(Console app, Messages messages) {
    return app.edition(messages, day(app));
  }

  /** Today, or the day that the environment names so that an export can be made again. */
  static LocalDate day(Console app) {
    return app.surroundings()
        .variable(EPOCH)
        .filter(seconds -> seconds.matches("\\d{1,11}"))
        .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)))
        .map(instant -> instant.atZone(ZoneOffset.UTC).toLocalDate())
        .orElseGet(app::today);
  }
}
