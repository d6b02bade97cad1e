package dev.walletdesk.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.document.PartyContacts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs exports inside the test, of a small catalog made for that or of the project's own data. */
public final class Exported {

  private Exported() {}

  /** What {@code export} with these arguments writes of the small catalog. */
  public static String ofSmall(String... args) {
    return run(Catalogs.TO_EXPORT, args);
  }

  /** What {@code export} with these arguments writes of the project's own data. */
  public static String ofWhole(String... args) {
    return run(Catalogs.SHIPPED, args);
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
    return catalog.parties().stream()
        .map(party -> new PartyContacts(party, party.contacts()))
        .toList();
  }
}
