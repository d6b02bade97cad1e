package dev.walletdesk.terminal.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.testing.Shipped;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.WordList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestPlacesTest {

  private static List<String> offered(String home, String place) {
    return new NearestPlaces(TypedConversation.CATALOG, TypedConversation.MESSAGES, home).of(place);
  }

  @Test
  void usage() {
    assertEquals(List.of("CN", "GB", "US"), offered("", Condition.REGION));
    assertEquals(List.of("US", "CN", "GB"), offered("US", Condition.REGION));
  }

  @Test
  void theWalletsOfTheReadersCountryComeFirstElseItIsByName() {
    assertEquals(List.of("local", "globe"), offered("CN", Condition.PROVIDER));
    assertEquals(List.of("globe", "local"), offered("", Condition.PROVIDER));
  }

  @Test
  void whatManyNeedComesFirst() {
    List<String> wallets =
        new NearestPlaces(Shipped.CATALOG, TypedConversation.MESSAGES, "CN").of(Condition.PROVIDER);
    assertEquals(List.of("wechat-pay", "alipay"), wallets.subList(0, 2));
    assertTrue(wallets.indexOf("okx") < wallets.indexOf("aba-mobile"));
  }

  @ParameterizedTest
  @CsvSource({
    "en, US, paypal apple-pay google-wallet cash-app venmo zelle",
    "en, GB, paypal apple-pay google-wallet monzo starling revolut wise",
    "en, NP, paypal apple-pay google-wallet",
    "en, HK, alipay-hk octopus payme",
    "zh, CN, wechat-pay alipay unionpay-quickpass douyin-pay",
    "zh, US, wechat-pay alipay unionpay-quickpass",
  })
  void whatPeopleHaveEverywhereStandsWithThatOfTheirOwnCountry(
      String language, String home, String first) {
    Messages messages = Messages.in(Languages.of(language));
    List<String> wallets =
        new NearestPlaces(Shipped.CATALOG, messages, home).of(Condition.PROVIDER);
    List<String> expected = List.of(first.split(" "));
    assertEquals(expected, wallets.subList(0, expected.size()));
  }

  @Test
  void aGuideToCryptoWalletsOffersThemFirst() {
    NearestPlaces places = new NearestPlaces(Shipped.CATALOG, TypedConversation.MESSAGES, "CN");
    List<String> crypto = places.walletsFor(Shipped.CATALOG.guide("crypto-approval").orElseThrow());
    assertTrue(crypto.subList(0, 9).containsAll(List.of("metamask", "trust-wallet", "imtoken")));
    assertEquals(
        places.of(Condition.PROVIDER),
        places.walletsFor(Shipped.CATALOG.guide("scam").orElseThrow()));
  }

  @Test
  void everyCommonWalletIsThere() {
    Set<String> known =
        Shipped.CATALOG.providers().stream().map(Provider::id).collect(Collectors.toSet());
    WordList.entries("/dev/walletdesk/terminal/common-wallets.txt")
        .forEach(id -> assertTrue(known.contains(id.replace(" *", "")), id));
  }

  @Test
  void countriesStandByTheNamesThatTheReaderReads() {
    List<String> countries =
        new NearestPlaces(Shipped.CATALOG, Messages.in(Languages.of("zh")), "CN")
            .of(Condition.REGION);
    assertEquals("CN", countries.get(0));
    assertTrue(countries.indexOf("AU") < countries.indexOf("US"), countries::toString);
  }
}
