package dev.walletdesk.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Evidence;
import dev.walletdesk.catalog.EvidenceKind;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Origin;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.ProviderKind;
import dev.walletdesk.catalog.Trust;
import dev.walletdesk.catalog.Use;
import dev.walletdesk.check.verdict.Claim;
import dev.walletdesk.check.verdict.Reason;
import dev.walletdesk.check.verdict.Verdict;
import dev.walletdesk.testing.Shipped;
import dev.walletdesk.text.LocalizedText;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What several parties have is attributed to all of them, and what each of them says is told. */
class SharedContactsTest {

  private static Contact contact(String value, Trust trust) {
    LocalizedText text = LocalizedText.of("热线", "Hotline");
    return new Contact(
        Channel.PHONE,
        value,
        text,
        "CN",
        List.of(),
        Optional.empty(),
        Set.of(),
        Use.CUSTOMERS,
        Optional.of(text),
        trust,
        Optional.empty(),
        List.of(
            new Evidence(URI.create("https://example.org/"), EvidenceKind.OTHER, Optional.empty())),
        Origin.BUILT_IN);
  }

  private static Provider provider(String id, Contact... contacts) {
    return new Provider(
        id,
        ProviderKind.ACCOUNT,
        LocalizedText.of(id, id),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(contacts),
        Origin.BUILT_IN);
  }

  private static List<String> parties(Verdict verdict) {
    return verdict.parties().stream().map(Party::id).toList();
  }

  private static Verdict check(String value, Provider... providers) {
    return new Checker(new Few(List.of(providers))).check(value);
  }

  @Test
  void aNumberThatTwoProvidersShareBelongsToBoth() {
    Verdict verdict =
        check(
            "+86 95100",
            provider("one", contact("95100", Trust.VERIFIED)),
            provider("two", contact("95100", Trust.CORROBORATED)));
    assertEquals(Reason.LISTED, verdict.reason());
    assertEquals(List.of("one", "two"), parties(verdict));
  }

  @Test
  void aNumberThatIsOnesOwnAndWronglyGivenForAnotherIsOfficialAndSaysSo() {
    Verdict verdict =
        check(
            "95100",
            provider("fake", contact("95100", Trust.WRONG)),
            provider("real", contact("95100", Trust.VERIFIED)));
    assertEquals(Reason.LISTED, verdict.reason());
    assertEquals(List.of("real"), parties(verdict));
    assertEquals(
        List.of(Trust.VERIFIED, Trust.WRONG), verdict.claims().stream().map(Claim::trust).toList());
  }

  @Test
  void aNumberWronglyGivenForOneAndUnconfirmedForAnotherIsWrongAndSaysWhoseItMayBe() {
    Verdict verdict =
        check(
            "95100",
            provider("fake", contact("95100", Trust.WRONG)),
            provider("perhaps", contact("95100", Trust.UNCONFIRMED)));
    assertEquals(Reason.KNOWN_WRONG, verdict.reason());
    assertEquals(List.of("fake"), parties(verdict));
    assertEquals(
        List.of("perhaps", "fake"),
        verdict.claims().stream().map(claim -> claim.party().id()).toList());
  }

  @Test
  void aNumberThatIsNoLongerInUseIsRetiredAndNotWrong() {
    Verdict verdict = check("95100", provider("old", contact("95100", Trust.RETIRED)));
    assertEquals(Reason.KNOWN_RETIRED, verdict.reason());
    assertEquals(List.of("old"), parties(verdict));
  }

  @Test
  void aNumberThatOneNoLongerUsesAndAnotherDoesIsOfficial() {
    Verdict verdict =
        check(
            "95100",
            provider("old", contact("95100", Trust.RETIRED)),
            provider("new", contact("95100", Trust.VERIFIED)));
    assertEquals(Reason.LISTED, verdict.reason());
    assertEquals(List.of("new"), parties(verdict));
  }

  @Test
  void everyContactThatSeveralShippedPartiesHaveIsAttributedToAllOfThem() {
    Checker checker = new Checker(Shipped.CATALOG);
    List<String> failures = new ArrayList<>();
    for (Contact contact : Shipped.officialContacts()) {
      List<String> owners =
          Shipped.parties().stream()
              .filter(
                  party ->
                      party.contacts().stream()
                          .anyMatch(
                              other ->
                                  other.value().equals(contact.value())
                                      && other.trust().isRecommendable()))
              .map(Party::id)
              .toList();
      if (!parties(checker.check(contact.value())).containsAll(owners)) {
        failures.add(contact.value() + " of " + owners);
      }
    }
    assertEquals(List.of(), failures);
  }

  /** A catalog of a few providers. */
  private record Few(List<Provider> providers) implements Catalog {

    @Override
    public List<String> guideIds() {
      return List.of();
    }

    @Override
    public Optional<Guide> guide(String id) {
      return Optional.empty();
    }

    @Override
    public List<Authority> authorities() {
      return List.of();
    }
  }
}
