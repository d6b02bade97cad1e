package dev.walletdesk.cli;

import dev.walletdesk.catalog.Provider;
import dev.walletdesk.cli.lookup.CatalogSource;
import dev.walletdesk.cli.lookup.Lookup;
import dev.walletdesk.cli.lookup.RegionOption;
import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.output.ExitCode;
import dev.walletdesk.cli.output.ExportTarget;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.document.Edition;
import dev.walletdesk.document.Editions;
import dev.walletdesk.document.article.Articles;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The options that all exports have: what is wanted, and where it goes. */
final class ExportOptions {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Console console;
  private final CatalogSource source;
  private final List<Language> languages;
  private final LocalDate day;

  private List<String> guides = List.of();

  private List<String> providers = List.of();

  private RegionOption region = new RegionOption();

  private String output;

  private boolean force;
  private boolean marked;

  /**
   * Options that are still to be parsed.
   *
   * @param languages the languages that were asked for: one, or all
   * @param day the day that exports bear
   */
  ExportOptions(Console console, CatalogSource source, List<Language> languages, LocalDate day) {
    this.console = console;
    this.source = source;
    this.languages = List.copyOf(languages);
    this.day = day;
  }

  /** Adds them to what an export takes. */
  void addTo(Arguments arguments) {
    arguments
        .group("group.wanted")
        .values("--guide", "GUIDE", "export.guide", given -> guides = given)
        .values("--provider", "PROVIDER", "export.provider", given -> providers = given)
        .with(region::addTo)
        .group("group.output")
        .value("-o, --output", "PATH", "export.output", given -> output = given)
        .flag("--bom", "export.bom", given -> marked = given)
        .flag("--force", "export.force", given -> force = given);
  }

  /** The day that exports bear. */
  LocalDate day() {
    return day;
  }

  /** In the languages that were asked for: one, or all. */
  Editions editions() {
    return editions(languages);
  }

  /** In all languages, whatever was asked for. */
  Editions allEditions() {
    return editions(Languages.all());
  }

  private Editions editions(List<Language> wanted) {
    return new Editions(
        wanted.stream()
            .map(language -> Edition.of(Messages.in(language), source.catalog(), day))
            .toList());
  }

  /**
   * The wanted articles, all known to be sound.
   *
   * @param onEach is run before each
   */
  Articles articles(Runnable onEach) {
    Articles articles = new Articles(source.catalog(), guideIds(), providers(), region(), onEach);
    articles.check();
    return articles;
  }

  /** Fails where a mark is wanted that only spreadsheets need. */
  void checkMark(boolean isTable) {
    if (marked && !isTable) {
      throw console.failure(ExitCode.USAGE, "error.bom-not-csv");
    }
  }

  /** Begins a file, with a byte order mark where that is wanted. */
  void begin(Writer out) throws IOException {
    if (marked) {
      out.write(BYTE_ORDER_MARK);
    }
  }

  /** Where it goes; absent means standard output. */
  Optional<String> output() {
    return Optional.ofNullable(output).filter(path -> !path.equals("-"));
  }

  /** What writes there. */
  ExportTarget target() {
    return new ExportTarget(console, output(), force);
  }

  /** The names of the wanted wallets as they were given; empty means all. */
  List<String> providerNames() {
    return providers;
  }

  private List<Provider> providers() {
    return providers.stream().map(lookup()::provider).distinct().toList();
  }

  /** The ids of the wanted guides; all, if none was named. */
  List<String> guideIds() {
    return guides.isEmpty() ? source.catalog().guideIds() : namedGuideIds();
  }

  /** The ids of the guides that were named. */
  List<String> namedGuideIds() {
    return guides.stream().map(id -> lookup().guide(id).id()).distinct().toList();
  }

  /** The country that it is for; absent means all. */
  Optional<String> region() {
    return region.country(console);
  }

  private Lookup lookup() {
    return new Lookup(source.catalog(), console.messages());
  }
}
