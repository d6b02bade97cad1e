package dev.walletdesk.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.testing.Shipped;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every wallet in ten countries and both languages: whom is somebody told to contact first? */
class FirstContactTest {

  private static final List<String> COUNTRIES =
      List.of("CN", "HK", "TW", "US", "GB", "IN", "SG", "AU", "BR", "BD");

  /** Guides for somebody who cannot get into the app. */
  private static final List<String> OUTSIDE =
      List.of(
          "cannot-log-in",
          "account-locked",
          "lost-phone",
          "forgot-password",
          "change-phone-number");

  private record Case(Provider wallet, Seeker seeker, Handoff handoff, ContactAdvice advice) {

    String first() {
      Contact first = advice.recommended().get(0);
      return seeker.region().orElseThrow()
          + " "
          + seeker.language().orElseThrow()
          + ": "
          + wallet.id()
          + " "
          + first.value()
          + " ("
          + first.region()
          + ")";
    }
  }

  /** But those for a kind of wallet, whose app one can install anew. */
  private static List<Handoff> handoffs(Guide guide) {
    List<Handoff> handoffs = new ArrayList<>(List.of(guide.handoff()));
    guide.steps().stream()
        .filter(Step.Stop.class::isInstance)
        .filter(stop -> !stop.when().dependsOn(Condition.PROVIDER_KIND))
        .forEach(stop -> handoffs.add(((Step.Stop) stop).handoff()));
    return handoffs;
  }

  /** The first contacts, of all cases in which there is one, to which {@code fault} applies. */
  private static List<String> faults(List<String> guides, BiPredicate<Case, Contact> fault) {
    List<String> found = new ArrayList<>();
    for (String id : guides) {
      Guide guide = Shipped.CATALOG.guide(id).orElseThrow();
      for (Handoff handoff : handoffs(guide)) {
        cases(guide, handoff)
            .filter(one -> !one.advice().recommended().isEmpty())
            .filter(one -> fault.test(one, one.advice().recommended().get(0)))
            .forEach(one -> found.add(id + ", " + one.first()));
      }
    }
    return found.stream().distinct().toList();
  }

  private static Stream<Case> cases(Guide guide, Handoff handoff) {
    return Shipped.CATALOG.providers().stream()
        .flatMap(
            wallet ->
                COUNTRIES.stream()
                    .flatMap(
                        country ->
                            Languages.all().stream()
                                .map(language -> of(wallet, country, language, guide, handoff))));
  }

  private static Case of(
      Provider wallet, String country, Language language, Guide guide, Handoff handoff) {
    Seeker seeker = Seeker.of(Optional.of(country), language);
    return new Case(wallet, seeker, handoff, ContactAdvice.of(wallet, seeker, guide.id(), handoff));
  }

  private static boolean readable(Case one, Contact contact) {
    return contact.languages().contains(one.seeker().language().orElseThrow().code());
  }

  @Test
  void itIsOneOfTheCountryOrOfTheWorld() {
    assertEquals(
        List.of(),
        faults(
            Shipped.CATALOG.guideIds(),
            (one, first) ->
                !Set.of(one.seeker().region().orElseThrow(), Contact.WORLDWIDE)
                    .contains(first.region())));
  }

  @Test
  void itIsOneThatTheUserCanReadWhereThereIsOne() {
    assertEquals(
        List.of(),
        faults(
            Shipped.CATALOG.guideIds(),
            (one, first) ->
                !readable(one, first)
                    && one.advice().recommended().stream().anyMatch(two -> readable(one, two))));
  }

  @Test
  void whoCannotGetIntoTheAppIsNotSentThereFirstWhereThereIsAnotherWay() {
    assertEquals(
        List.of(),
        faults(
            OUTSIDE,
            (one, first) ->
                first.channel() == Channel.APP
                    && one.advice().recommended().stream()
                        .anyMatch(two -> two.channel() != Channel.APP)));
  }

  @Test
  void inAnEmergencyItIsATelephoneWhereTheCountryHasOne() {
    assertEquals(
        List.of(),
        faults(
            List.of("unauthorised-transaction", "scam", "lost-phone"),
            (one, first) ->
                first.channel() != Channel.PHONE
                    && one.handoff().channels().get(0) == Channel.PHONE
                    && one.advice().recommended().stream()
                        .anyMatch(
                            two ->
                                two.channel() == Channel.PHONE
                                    && readable(one, two)
                                    && two.region().equals(first.region()))));
  }
}
