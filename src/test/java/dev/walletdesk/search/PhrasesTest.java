package dev.walletdesk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

  @ParameterizedTest
  @CsvSource({
    "'I was charged, twice',was charged,true",
    "overcharged,charged,false",
    "charged-twice,charged twice,true",
    "chargedtwice,charged,false",
    "我的钱扣了两次,钱扣了,true",
    "钱 扣了,钱扣了,false",
    "ATM吞卡,ATM,true",
    "ATM吞卡,吞卡,true",
    "atms,atm,false",
    "anything,'  ',false",
    "'',charged,false"
  })
  void chineseIsFoundAnywhereAndWordsAsAWhole(String text, String phrase, boolean found) {
    assertEquals(found, new Phrases(text).contain(phrase));
  }

  @ParameterizedTest
  @CsvSource({
    "gave my 12 words to a stranger,gave/told … words/phrase,true",
    "I told him the whole secret phrase,gave/told … words/phrase,true",
    "the phrase that I told,told … phrase,false",
    "I never told anybody my phrase,told … phrase,false",
    "told him about a thing I had once seen on a page and then the phrase,told … phrase,false",
    "他还在电话里催我,还在 … 催,true",
    "手机被人抢走了,手机 … 被抢/抢走,true"
  })
  void anEllipsisStandsForAFewWordsAndASlashBetweenAlternatives(
      String text, String phrase, boolean found) {
    assertEquals(found, new Phrases(text).contain(phrase));
  }

  @ParameterizedTest
  @CsvSource({
    "I was not charged,charged,false",
    "I wasn’t charged,charged,false",
    "没扣钱,扣钱,false",
    "不是扣钱,扣钱,false",
    "'not now, but charged',charged,true",
    "not charged yesterday but charged today,charged,true",
    "cannot be knot charged,charged,true",
    "没扣钱，后来又扣钱,扣钱,true",
    "'not my card, the app',card,false",
    "'it has not even been declined',declined,false",
    "'not the app, my card',card,true",
    "my card is not in my bag,my bag,true",
    "没把钱扣掉,钱扣,false",
    "不是我的卡有问题,卡有问题,false",
    "没有被冻结,冻结,false",
    "我的卡被冻结,冻结,true"
  })
  void whatIsDeniedIsNotThere(String text, String phrase, boolean found) {
    assertEquals(found, new Phrases(text).contain(phrase));
  }
}
