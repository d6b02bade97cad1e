package dev.walletdesk.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.Desk;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.loading.DataDirectory;
import dev.walletdesk.catalog.loading.LoadedCatalog;
import dev.walletdesk.document.PartyContacts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Runs exports inside the test, of a small catalog made for that or of the project's own data. */
public final class Exported {

  public static final Path SMALL = Path.of("src/test/resources/export/data");

  private Exported() {}

  public static Catalog small() {
    return catalog(SMALL);
  }

  public static Catalog whole() {
    return catalog(Desk.DATA);
  }

  private static Catalog catalog(Path data) {
    return new LoadedCatalog(List.of(DataDirectory.builtIn(data)));
  }

  /** What {@code export} with these arguments writes of the small catalog. */
  public static String ofSmall(String... args) {
    return run(SMALL, args);
  }

  /** What {@code export} with these arguments writes of the project's own data. */
  public static String ofWhole(String... args) {
    return run(Desk.DATA, args);
  }

  private static String run(Path data, String... args) {
    List<String> all = new ArrayList<>(List.of("export"));
    all.addAll(Arrays.asList(args));
    Desk.Run run = Desk.english().withData(data).run(all.toArray(String[]::new));
    assertEquals(0, run.exitCode(), run.err());
    return run.out();
  }

  /** Everybody in a catalog, with all contacts. */
  public static List<PartyContacts> parties(Catalog catalog) {
    return Stream.concat(catalog.providers().stream(), catalog.authorities().stream())
        .map(party -> new PartyContacts(party, party.contacts()))
        .toList();
  }
}
