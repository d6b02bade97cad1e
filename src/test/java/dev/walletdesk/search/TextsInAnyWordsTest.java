package dev.walletdesk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.testing.Catalogs;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write, asked of all guides. */
@Tag("slow")
class TextsInAnyWordsTest {

  private static final Catalog CATALOG = Catalogs.shipped();
  private static final GuideSearch SEARCH = GuideSearch.learn(CATALOG.guides());

  private static List<String> first(String text, int most) {
    return SEARCH.rank(text).stream().limit(most).map(Match::guideId).toList();
  }

  @Test
  void everyGuideIsRankedTheLikeliestFirst() {
    List<Match> ranked = SEARCH.rank("my top up bounced back");
    assertEquals(CATALOG.guides().size(), ranked.size());
    double sum = 0;
    for (int i = 0; i < ranked.size(); i++) {
      sum += ranked.get(i).score();
      assertTrue(i == 0 || ranked.get(i - 1).score() >= ranked.get(i).score());
    }
    assertTrue(sum > 0.8 && sum <= 1, () -> "together " + ranked);
  }

  @Test
  void twoProblemsInOneTextAreBothOffered() {
    assertEquals(
        List.of("account-locked", "refund-not-received"),
        first("我的支付宝被冻结了。另外昨天退款也一直没到账", 2).stream().sorted().toList());
    assertEquals(
        List.of("transfer-wrong-person", "withdrawal-not-arrived"),
        first("I sent money to the wrong person. And my withdrawal to the bank is not there.", 2)
            .stream()
            .sorted()
            .toList());
  }

  @Test
  void politenessAroundAProblemDoesNotHideIt() {
    assertEquals(
        List.of("topup-not-arrived"),
        first(
            "Hello, I hope you are well. I topped up 50 pounds yesterday. The money left my bank"
                + " but my balance is still the same. What a nice day it is today. Please help.",
            1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "interest rate for mortgages",
        "answer the phone",
        "maximum memory size of a dvd",
        "clear my search history",
        "history of rome",
        "百度云账号被封了",
        "办理身份证",
        "怎么注销新浪微博的账号",
        "I love cats. What should I cook tonight?",
        "",
        "???"
      })
  void oneSharedWordCarriesNobodyIn(String text) {
    assertEquals(List.of(), SEARCH.rank(text));
  }

  @Test
  void currencyCodesAndUnansweredCallsAreUnderstood() {
    assertEquals(List.of("international-fx"), first("GBP to AUD", 1));
    assertEquals(List.of("customer-service"), first("你怎么不回答", 1));
    assertEquals(List.of("customer-service"), first("95516打不通", 1));
    assertEquals(List.of("wallet-card"), first("can I get a card outside the UK", 1));
  }
}
