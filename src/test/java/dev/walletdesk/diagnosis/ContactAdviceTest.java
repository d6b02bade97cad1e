package dev.walletdesk.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.text.Languages;
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
    return ContactAdvice.of(moon, Seeker.of(region, Languages.of("en")), "lost-money", HANDOFF);
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
  void aSellersDeskIsOfferedWhereItServesTheProblemAndNowhereElse() throws IOException {
    contact("phone", "+1 555 0100", "001", "verified", "");
    contact("phone", "+1 555 0101", "001", "verified", "\"use\": \"merchants\",");
    String sellers = "\"use\": \"merchants\", \"purpose\": [\"lost-money\"],";
    contact("phone", "+1 555 0102", "001", "verified", sellers);
    contact("phone", "+1 555 0103", "001", "unconfirmed", sellers);
    ContactAdvice advice = advice(Optional.empty());
    assertEquals(List.of("+1 555 0102", "+1 555 0100"), values(advice.recommended()));
    assertEquals(List.of("+1 555 0103"), values(advice.unconfirmed()));
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
  void theNearerComesFirstThenTheSurer() throws IOException {
    contact("phone", "+1 555 0100", "001", "corroborated", "");
    contact("phone", "+1 555 0101", "US", "corroborated", "");
    contact("phone", "+1 555 0102", "001", "verified", "");
    assertEquals(
        List.of("+1 555 0101", "+1 555 0102", "+1 555 0100"),
        values(advice(Optional.of("US")).recommended()));
  }

  @Test
  void theEuropeanUnionIsNearerThanTheWorld() throws IOException {
    contact("phone", "+1 555 0100", "001", "verified", "");
    contact("phone", "+32 2 555 01 01", "EU", "verified", "");
    contact("phone", "+49 30 555 0102", "DE", "verified", "");
    assertEquals(
        List.of("+49 30 555 0102", "+32 2 555 01 01", "+1 555 0100"),
        values(advice(Optional.of("DE")).recommended()));
    assertEquals(List.of("+1 555 0100"), values(advice(Optional.of("GB")).recommended()));
  }

  @Test
  void whatOneCannotReadComesAfterWhatOneCanHoweverNearItIs() throws IOException {
    contact("phone", "95188", "CN", "verified", "\"languages\": [\"zh\"],");
    contact("web", "https://moon.example", "001", "verified", "\"languages\": [\"en\"],");
    assertEquals(
        List.of("https://moon.example", "95188"), values(advice(Optional.of("CN")).recommended()));
  }

  @Test
  void ofTwoThatAreEquallySureTheOneThatWasSeenLaterComesFirst() throws IOException {
    contact("phone", "+1 555 0100", "US", "verified", "");
    contacts.add(contacts.get(0).replace("2026", "2026-11").replace("0100", "0101"));
    contacts.add(contacts.get(0).replace(", \"seen\": \"2026\"", "").replace("0100", "0102"));
    assertEquals(
        List.of("+1 555 0101", "+1 555 0100", "+1 555 0102"),
        values(advice(Optional.of("US")).recommended()));
  }

  @Test
  void whoCannotGetIntoTheAppIsSentThereLast() throws IOException {
    contact("app", "Moon → Help", "US", "verified", "");
    contact("social", "@moon_help", "001", "verified", "");
    assertEquals(
        List.of("@moon_help", "Moon → Help"), values(advice(Optional.of("US")).recommended()));
  }

  @Test
  void theCountriesThatHaveContactsAreKnownWhereOnesOwnHasNone() throws IOException {
    contact("phone", "+1 555 0100", "US", "verified", "");
    contact("phone", "95188", "CN", "verified", "");
    ContactAdvice advice = advice(Optional.of("BD"));
    assertEquals(List.of(), advice.recommended());
    assertEquals(List.of("CN", "US"), advice.otherRegions());
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
