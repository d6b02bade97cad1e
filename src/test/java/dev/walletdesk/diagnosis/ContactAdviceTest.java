package dev.walletdesk.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.testing.Catalogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactAdviceTest {

  /** Its handoff prefers the telephone, then the web. */
  private static final Handoff HANDOFF =
      Catalogs.small().guide("lost-money").orElseThrow().handoff();

  @TempDir private Path directory;
  private final List<String> contacts = new ArrayList<>();

  private void contact(String channel, String value, String region, String trust, String more) {
    contacts.add(
        """
        {"channel": "%s", "value": "%s", "label": {"zh": "客服", "en": "Support"},
         "region": "%s", "trust": "%s", %s
         "evidence": [{"url": "https://moon.example", "kind": "official", "seen": "2026"}]}
        """
            .formatted(channel, value, region, trust, more));
  }

  private ContactAdvice advice(Optional<String> region) throws IOException {
    Path file = Files.createDirectories(directory.resolve("providers")).resolve("moon.json");
    Files.writeString(
        file,
        """
        {"id": "moon", "name": {"zh": "月付", "en": "Moon"}, "contacts": [%s]}
        """
            .formatted(String.join(", ", contacts)));
    Catalog catalog = Catalogs.of(directory);
    Provider moon = catalog.provider("moon").orElseThrow();
    return ContactAdvice.of(moon, region, "lost-money", HANDOFF);
  }

  private static List<String> values(List<Contact> contacts) {
    return contacts.stream().map(Contact::value).toList();
  }

  @Test
  void theChannelsThatTheGuidePrefersComeFirstAndTheOthersInTheEnd() throws IOException {
    contact("email", "help@moon.example", "001", "verified", "");
    contact("web", "https://moon.example", "001", "verified", "");
    contact("phone", "+1 555 0100", "001", "verified", "");
    assertEquals(
        List.of("+1 555 0100", "https://moon.example", "help@moon.example"),
        values(advice(Optional.empty()).recommended()));
  }

  @Test
  void aDeskForTheProblemComesBeforeAGeneralOneAndOneForAnotherDoesNotCome() throws IOException {
    contact("phone", "+1 555 0100", "001", "verified", "");
    contact("phone", "+1 555 0101", "001", "verified", "\"purpose\": [\"card-lost\"],");
    contact("phone", "+1 555 0102", "001", "verified", "\"purpose\": [\"lost-money\"],");
    assertEquals(
        List.of("+1 555 0102", "+1 555 0100"), values(advice(Optional.empty()).recommended()));
  }

  @Test
  void theSurerComesFirstThenTheNearer() throws IOException {
    contact("phone", "+1 555 0100", "001", "corroborated", "");
    contact("phone", "+1 555 0101", "US", "corroborated", "");
    contact("phone", "+1 555 0102", "001", "verified", "");
    assertEquals(
        List.of("+1 555 0102", "+1 555 0101", "+1 555 0100"),
        values(advice(Optional.of("US")).recommended()));
  }

  @Test
  void onlyContactsOfTheCountryComeWhereItIsKnown() throws IOException {
    contact("phone", "+1 555 0100", "US", "verified", "");
    contact("phone", "95188", "CN", "verified", "");
    assertEquals(List.of("95188"), values(advice(Optional.of("CN")).recommended()));
    assertEquals(List.of("+1 555 0100", "95188"), values(advice(Optional.empty()).recommended()));
  }

  @Test
  void whatIsUnconfirmedStandsApartAndOtherDesksAreLeftOut() throws IOException {
    contact("phone", "+1 555 0100", "001", "unconfirmed", "");
    contact("phone", "+1 555 0101", "001", "verified", "\"use\": \"merchants\",");
    ContactAdvice advice = advice(Optional.empty());
    assertEquals(List.of(), advice.recommended());
    assertEquals(List.of("+1 555 0100"), values(advice.unconfirmed()));
  }
}
