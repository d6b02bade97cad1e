package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Channel;
import dev.walletdesk.cli.lookup.Lookup;
import dev.walletdesk.cli.output.ExitCode;
import dev.walletdesk.cli.output.Failure;
import dev.walletdesk.document.ContactSelection;
import dev.walletdesk.document.PartyContacts;
import dev.walletdesk.testing.Shipped;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookupTest {

  private static final Catalog CATALOG = Shipped.CATALOG;
  private static final Lookup ENGLISH = new Lookup(CATALOG, Messages.in(Languages.of("en")));
  private static final Lookup CHINESE = new Lookup(CATALOG, Messages.in(Languages.of("zh")));
  private static final ContactSelection TELEPHONES =
      new ContactSelection(List.of(Channel.PHONE), Optional.empty(), List.of(), false);

  private static void assertFails(Runnable lookup, String... lines) {
    Failure failure = assertThrows(Failure.class, lookup::run);
    assertEquals(List.of(lines), failure.lines());
    assertEquals(ExitCode.NO, failure.exitCode());
  }

  @Test
  void usage() {
    assertEquals("alipay", ENGLISH.provider("支付宝").id());
    assertEquals("alipay", ENGLISH.provider("Zhifubao").id());
    assertEquals("payment-failed", ENGLISH.guide("Payment-Failed").id());
  }

  @Test
  void anAuthorityIsAPartyButNoProvider() {
    String police = CATALOG.authorities().get(0).id();
    assertEquals(police, ENGLISH.party(police).id());
    assertThrows(Failure.class, () -> ENGLISH.provider(police));
  }

  @Test
  void aSlipIsAnsweredWithTheRightName() {
    assertFails(
        () -> ENGLISH.provider("alipya"),
        "“alipya” is not in the list of wallets and authorities.",
        "Did you mean Alipay (alipay)?",
        "How to find the real support:",
        "- Open the wallet’s app and look under “Help”, “Support” or “Account”.",
        "- If the money left a bank card, call the number on the back of the card as well.",
        "- If you cannot get into the app, type the address of the official site yourself. Do not use advertisements in search results or links in messages.",
        "- Never use a number that you found by searching, that somebody sent you, or that called you.");
    assertFails(
        () -> CHINESE.guide("payment-faild"), "没有叫“payment-faild”的指南。", "你是不是想找：payment-failed？");
  }

  /** What is not there is not answered with what somebody else has. */
  @ParameterizedTest
  @ValueSource(strings = {"chase", "ofcom", "fcc", "北京银行", "santander"})
  void aCompanyThatIsNotInTheListIsAnsweredWithHowToFindItsRealSupport(String name) {
    Failure failure = assertThrows(Failure.class, () -> ENGLISH.party(name));
    assertEquals(
        "“" + name + "” is not in the list of wallets and authorities.", failure.lines().get(0));
    assertEquals("See which there are: walletdesk contacts", failure.lines().get(1));
    assertEquals("How to find the real support:", failure.lines().get(2));
  }

  @Test
  void walletsAndAuthoritiesAreNotMixedInOneSuggestion() {
    Failure failure = assertThrows(Failure.class, () -> ENGLISH.party("cn-12364"));
    assertEquals(
        "Did you mean 12363 central bank consumer line (cn-12363)?", failure.lines().get(1));
  }

  @Test
  void aNameLikeNoOtherIsAnsweredWithWhereTheNamesAreAndHowToFindTheRealSupport() {
    assertFails(
        () -> CHINESE.party("frobnicate"),
        "名单里没有叫“frobnicate”的钱包或机构。",
        "看看有哪些：walletdesk contacts",
        "怎样找到真正的客服：",
        "- 打开这个钱包的 App，从“帮助”“客服”或“我的”里找联系方式。",
        "- 钱是从银行卡出去的，也拨打银行卡背面的电话。",
        "- 登录不了 App，就自己输入官网地址，不要点搜索结果里的广告，也不要点短信里的链接。",
        "- 不要用搜索来的、别人发来的或对方打来的号码。");
    assertFails(
        () -> ENGLISH.guide("天气"),
        "There is no guide called “天气”.",
        "See which there are: walletdesk guides");
  }

  @Test
  void whoIsNamedIsThereEvenWithoutContactsAndOnlyOnce() {
    List<String> ids =
        ENGLISH.contacts(List.of("alipay", "支付宝", "cash-app"), TELEPHONES).stream()
            .map(entry -> entry.party().id())
            .toList();
    assertEquals(List.of("alipay", "cash-app"), ids);
  }

  @Test
  void whenNobodyIsNamedAllThatHaveContactsAreThere() {
    List<PartyContacts> found = ENGLISH.contacts(List.of(), TELEPHONES);
    long withTelephone =
        CATALOG.parties().stream()
            .filter(party -> !TELEPHONES.ofThoseWithAny(List.of(party)).isEmpty())
            .count();
    assertEquals(withTelephone, found.size());
    assertEquals(List.of(), found.stream().filter(entry -> entry.contacts().isEmpty()).toList());
  }
}
