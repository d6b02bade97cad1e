package dev.walletdesk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Authority.Matter;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Regions;
import dev.walletdesk.testing.Catalogs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list of countries for which the data knows nobody to turn to is what the data says. */
class ResearchTest {

  private static final Catalog CATALOG = Catalogs.shipped();

  private final String text = read();

  @Test
  void theCountriesWithoutAPoliceOrAntiFraudLine() {
    assertTold(
        "the data knows no police or anti-fraud line of these: ",
        Set.of(Matter.POLICE, Matter.FRAUD));
  }

  @Test
  void theCountriesWithoutARegulator() {
    assertTold(
        "(`eu-finnet`) is none either: ",
        Set.of(Matter.COMPLAINTS, Matter.BANKING, Matter.SUPERVISION));
  }

  private void assertTold(String before, Set<Matter> matters) {
    boolean disputes = matters.contains(Matter.COMPLAINTS);
    Set<String> missing = served();
    missing.removeIf(
        country ->
            isKnown(country, matters) || (disputes && Regions.isInEuropeanEconomicArea(country)));
    String expected = before + String.join(", ", missing) + ".";
    assertTrue(text.contains(expected), expected);
  }

  private static Set<String> served() {
    return CATALOG.providers().stream()
        .flatMap(provider -> provider.contacts().stream())
        .filter(Contact::isRecommendable)
        .map(Contact::region)
        .filter(region -> !region.equals(Contact.WORLDWIDE) && !region.equals("EU"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isKnown(String country, Set<Matter> matters) {
    return CATALOG.authorities().stream()
        .filter(authority -> authority.region().equals(country))
        .map(Authority::handles)
        .anyMatch(handled -> handled.stream().anyMatch(matters::contains));
  }

  private static String read() {
    try {
      return Files.readString(Path.of(".github/RESEARCH.md")).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
