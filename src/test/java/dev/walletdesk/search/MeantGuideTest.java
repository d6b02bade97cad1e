package dev.walletdesk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.testing.Catalogs;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeantGuideTest {

  private static final Catalog CATALOG = Catalogs.shipped();

  /** The guide that is meant where the search found these, each as {@code id=score}. */
  private static String meant(String text, String ranked) {
    List<Match> matches =
        Arrays.stream(ranked.split(" ", -1))
            .filter(one -> !one.isEmpty())
            .map(one -> one.split("=", 2))
            .map(one -> new Match(one[0], Double.parseDouble(one[1])))
            .toList();
    return MeantGuide.in(text, matches, CATALOG).map(Guide::id).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "my payment failed, payment-failed=0.9 scam=0.1, payment-failed",
    "my payment failed, payment-failed=0.8 scam=0.1, payment-failed",
    "my payment failed, payment-failed=0.79 scam=0.1, ''",
    "the caller is still on the line, payment-failed=0.5 scam=0.3, scam",
    "the caller is still on the line, payment-failed=0.9 scam=0.1, payment-failed",
    "the caller is still on the line, payment-failed=0.5 refund=0.2, ''",
    "something else, scam=0.9, scam",
    "something else, scam=0.5, ''",
    "the caller is still on the line, '', scam",
    "骗子还在电话上, payment-failed=0.5 scam=0.3, scam",
    "' ', payment-failed=0.9, ''"
  })
  void whatIsClearOrAnEmergencyIsMeant(String text, String ranked, String guide) {
    assertEquals(guide, meant(text, ranked));
  }

  @Test
  void wordsGiveAnswersToTheGuideThatIsKnown() {
    Optional<Guide> guide = CATALOG.guide("payment-failed");
    Understanding words = new Understanding("在香港用支付宝付了钱商家说没收到");
    assertEquals(
        "{money=taken, provider=alipay, region=HK}",
        new TreeMap<>(words.all(CATALOG, guide, Answers.NONE).byStep()).toString());
    assertEquals(
        "{provider=alipay, region=HK}",
        new TreeMap<>(words.all(CATALOG, Optional.empty(), Answers.NONE).byStep()).toString());
  }
}
