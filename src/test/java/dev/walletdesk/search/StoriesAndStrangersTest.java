package dev.walletdesk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.testing.Catalogs;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With all guides that are shipped. */
@Tag("slow")
class StoriesAndStrangersTest {

  private static GuideSearch search;

  @BeforeAll
  static void learn() {
    search = GuideSearch.learn(Catalogs.shipped().guides());
  }

  private static List<String> first(int most, String text) {
    return search.rank(text).stream().limit(most).map(Match::guideId).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "can I get a card outside the UK,wallet-card",
    "GBP to AUD,international-fx",
    "你怎么不回答,customer-service",
    "95516打不通,customer-service",
    "'not the card, the app does not open',cannot-log-in",
    "付款失败但没扣钱,payment-failed"
  })
  void whatWentAstrayOnceFindsItsGuide(String text, String guide) {
    assertEquals(List.of(guide), first(1, text));
  }

  @ParameterizedTest
  @CsvSource({
    "my top up did not arrive. Also I cannot change my phone number.,"
        + "topup-not-arrived change-phone-number",
    "我的微信红包发错人了，另外支付宝也登不上,red-packet cannot-log-in",
    "我妈在香港，昨天用八达通充值500块没到账，打客服电话也没人接,customer-service topup-not-arrived"
  })
  void twoProblemsInOneTextAreTheFirstTwo(String story, String guides) {
    assertEquals(Set.of(guides.split(" ", -1)), Set.copyOf(first(2, story)));
  }

  @Test
  void theRestOfAStoryDoesNotHideItsProblem() {
    String before = "Hello, I have been a customer for six years and was always happy. ";
    String after = " My wife says the same. Please help me, I am seventy and have no car.";
    assertEquals(
        List.of("topup-not-arrived"), first(1, before + "My top up has not arrived." + after));
  }

  @Test
  void theNewestGuidesTakeNothingFromTheOthers() {
    List<String> questions =
        List.of(
            "I have a pending payment",
            "can my daughter have a card on my account",
            "how do I receive money from a customer",
            "my wallet is empty, money is gone",
            "退款没到",
            "收款码在哪里");
    Set<String> newest =
        Set.of(
            "crypto-transfer",
            "crypto-approval",
            "minor-payment",
            "deceased-owner",
            "merchant-receiving");
    assertEquals(
        List.of(),
        questions.stream()
            .filter(question -> newest.containsAll(first(1, question)))
            .collect(Collectors.toList()));
  }
}
