package dev.walletdesk.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.testing.Catalogs;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  private final Names<Provider> wallets = Names.of(Catalogs.shipped().providers());

  private String found(String name) {
    return wallets.find(name).map(Provider::id).orElse("");
  }

  private List<String> suggested(String name) {
    return wallets.suggest(name).stream().map(Provider::id).toList();
  }

  private static Names<String> names(String... all) {
    Names<String> names = new Names<>();
    for (String name : all) {
      names.add(name, name);
    }
    return names;
  }

  @Test
  void usage() {
    assertEquals("alipay", found("支付宝"));
    assertEquals("alipay", found("zhifubao"));
    assertEquals("wechat-pay", found("WeChat Pay"));
    assertEquals(List.of("alipay"), suggested("alipya"));
  }

  @Test
  void caseSpacingPunctuationAndWidthDoNotMatter() {
    assertEquals("alipay", found("ALIPAY"));
    assertEquals("wechat-pay", found("we-chat  pay"));
    assertEquals("alipay", found("Ａｌｉｐａｙ"));
    assertEquals("alipay", found("「支付宝」"));
  }

  @Test
  void theFormInWhichNamesAreComparedHasOnlyLettersAndDigits() {
    assertEquals("wechatpay支付24", Names.normal(" WeChat-Pay（支付）２４! "));
    assertEquals("", Names.normal("— ·"));
  }

  @Test
  void aPartyIsFoundByItsIdToo() {
    Names<Provider> small = Names.of(Catalogs.small().providers());
    assertEquals(Optional.of("local"), small.find("local").map(Provider::id));
  }

  @Test
  void aNameThatNothingHasIsNotFound() {
    assertEquals(Optional.empty(), wallets.find("alipya"));
    assertEquals(Optional.empty(), wallets.find(""));
  }

  @Test
  void theFirstThingWithANameKeepsIt() {
    Names<Integer> names = new Names<>();
    names.add("Pay", 1);
    names.add("pay", 2);
    assertEquals(Optional.of(1), names.find("PAY"));
  }

  @Test
  void theLikeliestIsSuggestedFirst() {
    assertEquals(
        List.of("abcdef", "abcdex"), names("abcdex", "abcdef", "uvwxyz").suggest("abcdef"));
  }

  @Test
  void aThingIsSuggestedOnceAndNoMoreThanThreeAre() {
    Names<String> names = names("aaaa1", "aaaa2", "aaaa3", "aaaa4");
    names.add("aaaa5", "aaaa1");
    assertEquals(List.of("aaaa1", "aaaa2", "aaaa3"), names.suggest("aaaa"));
  }

  @Test
  void nobodyGetsTheFirstLetterWrong() {
    assertEquals(List.of("bkash"), suggested("bcash"));
    assertEquals(List.of("abcd"), names("abcd", "xbcd").suggest("abcx"));
    assertEquals(List.of("abcd"), names("abcd").suggest("bacd"));
    assertEquals(List.of(), names("abcd").suggest("xbcd"));
  }

  @Test
  void aQuarterOfTheLettersMayBeWrong() {
    assertEquals(List.of("abcd"), names("abcd").suggest("abcx"));
    assertEquals(List.of(), names("abcd").suggest("abxx"));
    assertEquals(List.of(), names("abcdefg").suggest("abcdexx"));
    assertEquals(List.of("abcdefgh"), names("abcdefgh").suggest("abcdefxx"));
    assertEquals(List.of(), names("abc").suggest("abx"));
  }

  /** Another company, often of another country, is worse than none. */
  @Test
  void aCompanyThatOnlyEndsOrSoundsAlikeIsNotSuggested() {
    assertEquals(List.of("bkash"), suggested("bkesh"));
    assertEquals(List.of("nagad"), suggested("nagadd"));
    assertEquals(List.of("paypal"), suggested("payapll"));
    for (String other : List.of("chase", "ofcom", "北京银行", "招商银行", "农业银行")) {
      assertEquals(List.of(), suggested(other), other);
    }
  }

  @Test
  void aThirdOfTheChineseCharactersMayBeWrong() {
    assertEquals(List.of("微信支付"), names("微信支付").suggest("微信支附"));
    assertEquals(List.of(), names("微信支付").suggest("微言支附"));
    assertEquals(List.of(), names("微信").suggest("支"));
  }

  @Test
  void partOfANameFromThreeLettersOnIsNearlyTheName() {
    assertEquals(List.of("shopeepay"), names("shopeepay").suggest("pee"));
    assertEquals(List.of(), names("shopeepay").suggest("pe"));
  }

  @ParameterizedTest
  @CsvSource({
    "zhifubao, 支付宝",
    "ZhīFùBǎo, 支付宝",
    "zfb, 支付宝",
    "wxzf, 微信支付",
    "yl, ''",
    "yinlian, 银联",
    "z, ''",
    "pay, ''",
    "'', ''"
  })
  void aChineseNameIsFoundByItsPinyinOrTheFirstLettersThatOnlyItHas(String typed, String name) {
    Names<String> all = names("支付宝", "微信支付", "银联", "雨露", "PayPal");
    assertEquals(name, all.findSpelt(typed).orElse(""));
  }
}
