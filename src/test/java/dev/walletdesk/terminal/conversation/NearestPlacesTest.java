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
        .forEach(id -> assertTrue(known.contains(id), id));
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
