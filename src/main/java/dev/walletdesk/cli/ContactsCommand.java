package dev.walletdesk.cli;

import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.country.CountryGuess;
import dev.walletdesk.cli.lookup.CatalogSource;
import dev.walletdesk.cli.lookup.Lookup;
import dev.walletdesk.cli.lookup.RegionOption;
import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.output.ExitCode;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.cli.parsing.Command;
import dev.walletdesk.diagnosis.Seeker;
import dev.walletdesk.document.ContactSelection;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.CountryText;
import dev.walletdesk.document.Edition;
import dev.walletdesk.document.Editions;
import dev.walletdesk.document.NoContact;
import dev.walletdesk.document.PartyContacts;
import dev.walletdesk.document.PartyWriter;
import dev.walletdesk.document.block.Document;
import dev.walletdesk.format.ContactsFormats;
import dev.walletdesk.format.qr.ScreenQr;
import dev.walletdesk.format.spi.ContactsFormat;
import dev.walletdesk.format.text.PageWriter;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Style;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code contacts}: the official contacts of providers and authorities. */
final class ContactsCommand implements Command {

  private final Console console;
  private final CatalogSource source;
  private final Environment environment;
  private final Clock clock;
  private final Pager pager;

  private List<String> names = List.of();

  private List<Channel> channels = List.of();

  private RegionOption region = new RegionOption();
  private boolean all;
  private boolean openNow;
  private Format format = Format.TABLE;
  private boolean qr;

  /** How contacts are written. */
  enum Format {
    TABLE,
    JSON,
    CSV,
    VCARD,
    VCARD3
  }

  ContactsCommand(
      Console console, CatalogSource source, Environment environment, Clock clock, Pager pager) {
    this.console = console;
    this.source = source;
    this.environment = environment;
    this.clock = clock;
    this.pager = pager;
  }

  @Override
  public Arguments arguments() {
    return Arguments.of(this)
        .words("PROVIDER", "0..*", "contacts.provider", given -> names = given)
        .group("group.wanted")
        .choices(
            "--channel", "CHANNEL", Channel.class, "contacts.channel", given -> channels = given)
        .with(region::addTo)
        .flag("--open-now", "contacts.open-now", given -> openNow = given)
        .flag("--all", "contacts.all", given -> all = given)
        .group("group.output")
        .choice("--format", Format.class, "contacts.format", given -> format = given)
        .flag("--json", "contacts.json", given -> format = Format.JSON)
        .flag("--qr", "contacts.qr", given -> qr = given)
        .with(pager::addTo);
  }

  @Override
  public Integer call() throws IOException {
    checkQr();
    Optional<String> area = region.area(console);
    List<PartyContacts> found =
        open(
            new Lookup(source.catalog(), console.messages())
                .contacts(
                    names, new ContactSelection(channels, area, List.of(), all, seeker(area))));
    write(found, area);
    console.out().flush();
    return found.stream().allMatch(entry -> entry.contacts().isEmpty())
        ? ExitCode.NO
        : ExitCode.DONE;
  }

  /** Of these, where that is asked, the contacts that are known to be open now. */
  private List<PartyContacts> open(List<PartyContacts> found) {
    if (!openNow) {
      return found;
    }
    return found.stream()
        .map(
            entry ->
                new PartyContacts(
                    entry.party(), entry.contacts().stream().filter(this::isOpen).toList()))
        .filter(entry -> !names.isEmpty() || !entry.contacts().isEmpty())
        .toList();
  }

  private boolean isOpen(Contact contact) {
    return contact.hours().map(hours -> hours.isOpenAt(clock.instant())).orElse(false);
  }

  /** Everybody at once is an index; more is for those who ask for somebody or something. */
  private boolean isIndex(Optional<String> area) {
    return names.isEmpty() && !all && area.isEmpty();
  }

  /**
   * Somebody in the country that was given, else in the one that is guessed. Who looks up all
   * contacts of a wallet finds those of a country in one order, whatever language they read.
   */
  private Seeker seeker(Optional<String> area) {
    return new Seeker(area.or(() -> guess().map(CountryGuess::country)), Optional.empty());
  }

  private Optional<CountryGuess> guess() {
    return environment.countries(clock).stream().findFirst();
  }

  /** Says by which country contacts are ordered, where that was guessed and made a difference. */
  private void sayGuess(List<PartyContacts> found) {
    if (!names.isEmpty() && found.stream().anyMatch(ContactsCommand::isOfSeveralCountries)) {
      CountryText countries = new CountryText(console.messages());
      guess().map(countries::nearestFirst).ifPresent(console::note);
    }
  }

  private static boolean isOfSeveralCountries(PartyContacts entry) {
    return entry.contacts().stream().map(Contact::region).distinct().count() > 1;
  }

  /** A code for every contact there is would fill the screen many times over. */
  private void checkQr() {
    if (qr && (names.isEmpty() || format != Format.TABLE)) {
      throw console.failure(
          ExitCode.USAGE, names.isEmpty() ? "error.qr-of-all" : "error.qr-not-table");
    }
  }

  private void write(List<PartyContacts> found, Optional<String> area) throws IOException {
    if (area.isEmpty()) {
      sayGuess(found);
    }
    switch (format) {
      case TABLE -> print(found, area);
      case JSON -> write(found, ContactsFormats.JSON);
      case CSV -> write(found, ContactsFormats.CSV);
      case VCARD -> write(found, ContactsFormats.VCARD);
      case VCARD3 -> write(found, ContactsFormats.VCARD3);
    }
  }

  private void write(List<PartyContacts> found, ContactsFormats chosen) throws IOException {
    ContactsFormat writer = chosen.writer(editions(), all);
    writer.write(found, console.out());
    int omitted = writer.omitted(found);
    if (omitted > 0) {
      console.note(console.messages().count("export.left-out", omitted));
    }
  }

  private Editions editions() {
    Edition edition = Edition.of(console.messages(), source.catalog(), LocalDate.now(clock));
    return new Editions(List.of(edition));
  }

  private void print(List<PartyContacts> found, Optional<String> area) {
    Page page = console.page();
    if (isIndex(area) && !found.isEmpty()) {
      Optional<String> home = guess().map(CountryGuess::country);
      new ContactIndex(page, console.messages()).write(found, home);
      pager.print(page);
      return;
    }
    PartyWriter parties = new PartyWriter(new ContactText(console.messages(), clock.instant()));
    PageWriter writer =
        qr ? PageWriter.with(new ScreenQr(console.messages()), page) : new PageWriter(page);
    for (PartyContacts entry : found) {
      writer.write(parties.document(entry, all));
      if (entry.contacts().isEmpty() && area.isPresent() && channels.isEmpty() && !openNow) {
        writer.write(noneIn(area, entry.party()));
      } else if (entry.contacts().isEmpty()) {
        page.paragraph(none(), Style.WARNING);
      }
    }
    if (found.isEmpty()) {
      page.paragraph(none(), Style.WARNING);
    }
    pager.print(page);
  }

  private String none() {
    return console.messages().get(openNow ? "contacts.none-open" : "contacts.none");
  }

  private Document noneIn(Optional<String> area, Party party) {
    List<String> regions =
        party.contacts().stream()
            .filter(Contact::isRecommendable)
            .map(Contact::region)
            .distinct()
            .toList();
    return new NoContact(console.messages()).document(party, area, regions);
  }
}
