package dev.walletdesk.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.country.CountryGuess;
import dev.walletdesk.catalog.country.CountryGuess.Basis;
import dev.walletdesk.testing.Shipped;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {

  private static final CountryGuess ABROAD =
      new CountryGuess("US", Basis.TIME_ZONE, "America/Los_Angeles");
  private static final CountryGuess HOME = new CountryGuess("CN", Basis.LOCALE, "zh_CN.UTF-8");

  private static Whereabouts of(String wallet, Answers answers, CountryGuess... guesses) {
    return Whereabouts.of(answers, Shipped.CATALOG.provider(wallet), List.of(guesses));
  }

  @Test
  void anAnswerCountsMoreThanAnyGuess() {
    Answers answers = Answers.NONE.with(Condition.REGION, "HK");
    assertEquals(
        new Whereabouts(Optional.of("HK"), Optional.of(RegionSource.ANSWER), Optional.empty()),
        of("alipay", answers, HOME));
  }

  @Test
  void somebodyAbroadKeepsTheWalletOfHome() {
    assertEquals(Optional.of("CN"), of("wechat-pay", Answers.NONE, ABROAD, HOME).region());
    assertEquals(Optional.of("US"), of("paypal", Answers.NONE, ABROAD, HOME).region());
  }

  @Test
  void aWalletThatIsNotInAnyOfTheGuessedCountriesChangesNothing() {
    assertEquals(Optional.of("US"), of("grabpay", Answers.NONE, ABROAD, HOME).region());
  }

  @Test
  void aWalletThatHasContactsInOneCountryAloneTellsItWhereverSomebodyIs() {
    assertEquals(
        new Whereabouts(Optional.of("CN"), Optional.of(RegionSource.WALLET), Optional.of(ABROAD)),
        of("alipay", Answers.NONE, ABROAD));
    assertEquals(Optional.of("US"), of("apple-pay", Answers.NONE, ABROAD).region());
    assertEquals(Optional.empty(), of("apple-pay", Answers.NONE).region());
    assertEquals(Optional.empty(), of("paypal", Answers.NONE).region());
  }

  @Test
  void aGuessStandsAmongTheAnswersFromTheBeginningToBePutRight() {
    Diagnosis diagnosis =
        new Diagnosis(
            Shipped.CATALOG.guide("payment-failed").orElseThrow(), Shipped.CATALOG, List.of(HOME));
    assertEquals(
        List.of(new Passed.PlaceAnswered(Condition.REGION, "CN")),
        diagnosis.at(Answers.NONE).answered());
  }
}
