package dev.walletdesk.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConditionTextTest {

  private final Catalog catalog = Catalogs.of(Catalogs.TO_EXPORT);
  private final Guide guide = catalog.guide("card-lost").orElseThrow();

  private String condition(
      String language, List<String> wallets, Optional<String> region, String step) {
    List<Provider> providers =
        wallets.stream().map(id -> catalog.provider(id).orElseThrow()).toList();
    Article article = new Article(guide, providers, region, guide.steps());
    return new ConditionText(Messages.in(Languages.of(language)), catalog)
        .of(article, guide.step(step).orElseThrow())
        .orElse("");
  }

  private String condition(String step) {
    return condition("en", List.of(), Optional.empty(), step);
  }

  @Test
  void aStepThatAppliesAlwaysHasNone() {
    assertEquals("", condition("lock"));
  }

  @Test
  void answersAreNamedAsTheQuestionPutsThem() {
    assertEquals(
        "If “When did you lose it?” is “Just now, and somebody is using it”:",
        condition("stop-paying"));
  }

  @Test
  void theWalletAndTheCountryAreNamedWhereTheArticleIsForAll() {
    assertEquals(
        "If “When did you lose it?” is “Earlier” and the wallet is “Sun Pay”:",
        condition("sun-switch"));
    assertEquals(
        "If “When did you lose it?” is “Not sure” and you are in “United States”:",
        condition("us-rule"));
  }

  @Test
  void inAnArticleForOneWalletOrOneCountryTheyGoWithoutSaying() {
    assertEquals(
        "If “When did you lose it?” is “Earlier”:",
        condition("en", List.of("sun-pay"), Optional.empty(), "sun-switch"));
    assertEquals(
        "If “When did you lose it?” is “Not sure”:",
        condition("en", List.of(), Optional.of("US"), "us-rule"));
  }
}
