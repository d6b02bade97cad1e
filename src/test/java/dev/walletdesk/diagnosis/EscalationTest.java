package dev.walletdesk.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.testing.Catalogs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscalationTest {

  private static final Catalog CATALOG = Catalogs.shipped();

  private static Map<String, List<Authority>> escalation(
      String guideId, String stop, Optional<String> wallet, Optional<String> region) {
    Guide guide = CATALOG.guide(guideId).orElseThrow();
    Handoff handoff =
        stop.equals("end")
            ? guide.handoff()
            : ((Step.Stop) guide.step(stop).orElseThrow()).handoff();
    return Escalation.of(guide, handoff, wallet.flatMap(CATALOG::provider), region, CATALOG);
  }

  private static String ids(List<Authority> authorities) {
    return authorities.stream().map(Authority::id).collect(Collectors.joining(" "));
  }

  private static String in(String region, String guideId, String stop) {
    return ids(escalation(guideId, stop, Optional.empty(), Optional.of(region)).get(region));
  }

  @Test
  void usage() {
    assertEquals("cn-12363", in("CN", "transfer-failed", "end"));
    assertEquals("us-cfpb", in("US", "transfer-failed", "end"));
  }

  @ParameterizedTest
  @CsvSource({
    "CN, cn-110 cn-96110",
    "HK, hk-adcc",
    "TW, tw-165",
    "SG, sg-scamshield",
    "MY, my-nsrc",
    "IN, in-1930",
    "ID, id-iasc id-ojk",
    "JP, jp-9110",
    "KR, kr-112 kr-fss",
    "MO, mo-pj",
    "TH, th-aoc",
    "US, us-ic3 us-ftc",
    "GB, uk-159 uk-actionfraud uk-fca",
    "CA, ca-cafc",
    "AU, au-scamwatch au-idcare",
    "ES, es-incibe",
    "BE, be-cardstop",
  })
  void whereMoneyIsGoingThePoliceAndTheAntiFraudLinesComeFirst(String region, String ids) {
    assertEquals(ids, in(region, "scam", "stop-money"));
  }

  @ParameterizedTest
  @CsvSource({
    "CN, cn-12363",
    "HK, hk-hkma",
    "SG, sg-fidrec",
    "MY, my-fmos my-bnm",
    "IN, in-rbi",
    "PH, ph-bsp",
    "JP, jp-188",
    "AU, au-afca",
    "US, us-cfpb",
    "GB, uk-fos",
    "BD, bd-bb",
    "BR, br-bcb",
    "MX, mx-condusef",
  })
  void aComplaintGoesToTheRegulatorOrTheOmbudsman(String region, String ids) {
    assertEquals(ids, in(region, "transfer-failed", "end"));
  }

  /** Not everything in China is a matter of the central bank. */
  @ParameterizedTest
  @CsvSource({
    "credit-bills, end, cn-12378 cn-12363",
    "refund-not-received, shop-handoff, cn-12315",
    "customer-service, breach-handoff, cn-pcac cn-12363",
    "scam, end, cn-96110 cn-110 cn-12321 cn-12377",
    "unauthorised-transaction, end, cn-110 cn-96110 cn-12363",
  })
  void aHandoffSaysWhatItIsAbout(String guide, String stop, String ids) {
    assertEquals(ids, in("CN", guide, stop));
  }

  /** One of them connects to whichever bank it is, the other blocks every card of the country. */
  @ParameterizedTest
  @CsvSource({
    "GB, card-declined,    kept-now,     uk-159 uk-fos uk-actionfraud",
    "GB, international-fx, stranded-now, uk-159 uk-fos",
    "BE, international-fx, stranded-now, be-cardstop eu-finnet",
    "CN, card-declined,    kept-now,     cn-12378 cn-110",
    "US, international-fx, stranded-now, us-cfpb",
  })
  void aCardThatIsGoneIsBlockedWhateverItsBank(
      String region, String guide, String stop, String ids) {
    assertEquals(ids, in(region, guide, stop));
  }

  /** The ombudsman of the United Kingdom deals with banks, loans and wallets alike. */
  @Test
  void whereNobodyDoesAThingAloneItIsWhoDoesTheNextBest() {
    assertEquals("uk-fos", in("GB", "credit-bills", "end"));
    assertEquals("us-cfpb", in("US", "credit-bills", "end"));
  }

  @Test
  void whereThereIsNoFraudLineTheOmbudsmanIsBetterThanNobody() {
    assertEquals("ph-bsp", in("PH", "scam", "stop-money"));
  }

  @Test
  void theEuropeanNetworkHelpsWithDisputesInItsCountries() {
    assertEquals("eu-finnet", in("FR", "transfer-failed", "end"));
    assertEquals("es-incibe eu-finnet", in("ES", "unauthorised-transaction", "end"));
    assertEquals("", in("FR", "scam", "stop-money"));
    assertEquals("", in("CH", "transfer-failed", "end"));
  }

  /** It only sends texts. */
  @Test
  void nobodyIsSentToALineThatCannotBeCalled() {
    for (Guide guide : CATALOG.guides()) {
      assertTrue(!in("CN", guide.id(), "end").contains("cn-12381"), guide::id);
    }
  }

  @Test
  void nobodyHearsAComplaintAboutAWalletThatNobodyRuns() {
    Optional<String> wallet = Optional.of("metamask");
    assertEquals(Map.of(), escalation("transfer-failed", "end", wallet, Optional.of("GB")));
    assertEquals(
        "us-ic3 us-ftc",
        ids(escalation("unauthorised-transaction", "end", wallet, Optional.of("US")).get("US")));
    assertEquals("", ids(escalation("scam", "stop-money", wallet, Optional.of("PH")).get("PH")));
  }

  @Test
  void aCountryOfWhichNobodyIsKnownIsThereWithoutAnybody() {
    assertEquals(
        Map.of("other", List.of()),
        escalation("scam", "end", Optional.empty(), Optional.of("other")));
    assertEquals(
        Map.of("NG", List.of()), escalation("scam", "end", Optional.empty(), Optional.of("NG")));
  }

  @ParameterizedTest
  @CsvSource({
    "GB, ''",
    "US, ''",
    "KR, ''",
    "CN, ''",
    "TW, REGULATOR",
    "BE, ''",
    "CA, REGULATOR",
    "PH, POLICE",
    "BR, POLICE",
    "FR, POLICE",
    "NG, POLICE REGULATOR",
  })
  void whomTheDataDoesNotKnowInACountryHasToBeLookedFor(String region, String needs) {
    Guide guide = CATALOG.guide("unauthorised-transaction").orElseThrow();
    Handoff handoff = ((Step.Stop) guide.step("door-handoff").orElseThrow()).handoff();
    List<Authority> known =
        Escalation.of(guide, handoff, Optional.empty(), Optional.of(region), CATALOG).get(region);
    assertEquals(
        needs,
        Escalation.missing(guide, handoff, Optional.empty(), known).stream()
            .map(Need::name)
            .collect(Collectors.joining(" ")));
  }

  @Test
  void whoHelpsAgainstAShopIsToldOnlyWhereNobodyElseIsKnown() {
    Guide guide = CATALOG.guide("refund-not-received").orElseThrow();
    assertEquals(
        List.of(Need.REGULATOR, Need.CONSUMERS),
        Escalation.missing(guide, guide.handoff(), Optional.empty(), List.of()));
    List<Authority> known = List.of(CATALOG.authority("us-cfpb").orElseThrow());
    assertEquals(List.of(), Escalation.missing(guide, guide.handoff(), Optional.empty(), known));
  }

  /** A wallet that nobody runs has no regulator to complain to. */
  @Test
  void aWalletThatNobodyRunsNeedsThePoliceAndNoRegulator() {
    Guide guide = CATALOG.guide("unauthorised-transaction").orElseThrow();
    assertEquals(
        List.of(Need.POLICE),
        Escalation.missing(guide, guide.handoff(), CATALOG.provider("metamask"), List.of()));
  }

  @Test
  void withoutACountryThereAreAllThatHaveSomebody() {
    Map<String, List<Authority>> all =
        escalation("transfer-failed", "end", Optional.empty(), Optional.empty());
    assertTrue(all.keySet().containsAll(List.of("CN", "US", "GB", "EU")), all.keySet()::toString);
    assertTrue(!all.containsKey("TW"), all.keySet()::toString);
  }
}
