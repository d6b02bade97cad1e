package dev.walletdesk.catalog.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Evidence;
import dev.walletdesk.catalog.EvidenceKind;
import dev.walletdesk.catalog.NoPhoneLine;
import dev.walletdesk.catalog.OfficialDomain;
import dev.walletdesk.catalog.OpeningHours;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.SeenDate;
import dev.walletdesk.catalog.Trust;
import dev.walletdesk.catalog.problem.AcceptedWarning;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.text.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What providers and authorities say, as it stands in their files. */
class PartyReaderTest {

  private final Provider globe = Catalogs.small().provider("globe").orElseThrow();

  @Test
  void usage() {
    assertEquals(LocalizedText.of("环球钱包", "Globe Wallet"), globe.name());
    assertEquals(List.of("huanqiu", "hq"), globe.aliases());
    assertEquals(Optional.empty(), globe.noPhoneLine());
    assertTrue(globe.origin().isOfficial());
    OfficialDomain domain = globe.domains().get(0);
    assertEquals("globe.example", domain.domain());
    assertEquals(Trust.VERIFIED, domain.trust());
  }

  @Test
  void aContactSaysWhoseItIsAndWhenItIsOpen() {
    Contact contact = globe.contacts().get(1);
    assertEquals(Channel.PHONE, contact.channel());
    assertEquals("+1 555 0100", contact.value());
    assertEquals(LocalizedText.of("美国客服", "US support"), contact.label());
    assertEquals("US", contact.region());
    assertEquals(List.of("en"), contact.languages());
    assertEquals(
        OpeningHours.parse("Mo-Fr 09:00-18:00; Sa 10:00-16:00", "America/New_York"),
        contact.hours());
    assertEquals(Trust.CORROBORATED, contact.trust());
    assertEquals(Optional.empty(), contact.note());
    assertEquals(Optional.empty(), contact.instead());
  }

  @Test
  void evidenceHasAPageAKindAndADate() {
    Evidence evidence = globe.contacts().get(1).evidence().get(0);
    assertEquals("https://news.example/help", evidence.url().toString());
    assertEquals("news.example", evidence.host());
    assertEquals(EvidenceKind.MEDIA, evidence.kind());
    assertFalse(evidence.kind().isLinkable());
    assertTrue(EvidenceKind.OFFICIAL.isLinkable());
    assertTrue(EvidenceKind.REGULATOR.isLinkable());
    assertEquals(SeenDate.parse("2026-03"), evidence.seen());
  }

  @Test
  void theRegionsOfAProviderAreThoseOfItsConfirmedContacts() {
    assertEquals(Set.of("CN"), Catalogs.small().provider("local").orElseThrow().regions());
    assertTrue(globe.regions().containsAll(Set.of("US", "GB")), globe.regions()::toString);
    assertFalse(globe.regions().contains(Contact.WORLDWIDE));
  }

  @Test
  void thatThereIsNoPhoneLineIsAFactWithEvidence() {
    NoPhoneLine none =
        Catalogs.small().provider("local").flatMap(Provider::noPhoneLine).orElseThrow();
    assertEquals(LocalizedText.of("没有电话客服。", "There is no phone support."), none.note());
    assertEquals("local.example", none.evidence().get(0).host());
  }

  @Test
  void warningsThatAreExplainedStandInAFileOfTheirOwn(@TempDir Path directory) throws IOException {
    DirectoryReader reader = new DirectoryReader(DataDirectory.added(directory));
    assertEquals(List.of(), reader.acceptedWarnings());
    Files.writeString(
        directory.resolve("accepted-warnings.json"),
        """
        {
          "accepted": [
            {
              "file": "providers/globe.json",
              "warning": "stale",
              "about": "+1 555 0100",
              "reason": {"zh": "号码没有变。", "en": "The number is unchanged."}
            }
          ]
        }
        """);
    assertEquals(
        List.of(
            new AcceptedWarning(
                "providers/globe.json",
                "stale",
                "+1 555 0100",
                LocalizedText.of("号码没有变。", "The number is unchanged."))),
        reader.acceptedWarnings().get(0).content().orElseThrow());
  }

  @Test
  void everyFileOfADirectoryIsReadWithItsPlaces() {
    DirectoryReader reader = new DirectoryReader(DataDirectory.builtIn(Catalogs.SMALL));
    assertEquals(
        List.of("found-money", "lost-money"),
        reader.guides().stream().map(ReadFile::promisedId).toList());
    assertEquals(
        List.of("globe", "local"), reader.providers().stream().map(ReadFile::promisedId).toList());
    assertEquals("cn-line", reader.authorities().get(0).content().orElseThrow().get(0).id());
    SourceMap places = reader.providers().get(0).places().orElseThrow();
    assertEquals(3, places.of("/name").line());
    assertEquals(11, places.of("/name").column());
    assertEquals(3, places.ofName("/name").column());
    assertEquals(4, places.of("/name/zh").line());
    assertEquals(9, places.of("/aliases/1").line());
    assertEquals(9, places.ofName("/aliases/1").line());
    assertEquals(7, places.of("/aliases/2").line());
    assertEquals(7, places.of("/aliases/first").line());
    assertEquals(1, places.of("/nothing/at/all").line());
    assertEquals(3, places.ofName("/name/fr").line());
    assertEquals(1, places.of("").line());
    assertEquals(
        List.of("/name", "/contacts/0/label", "/contacts/1/label"),
        places.texts().stream().map(SourceMap.Text::pointer).limit(3).toList());
    assertEquals(LocalizedText.of("环球钱包", "Globe Wallet"), places.texts().get(0).text());
    assertEquals("a~1b~0c", SourceMap.escaped("a/b~c"));
  }
}
