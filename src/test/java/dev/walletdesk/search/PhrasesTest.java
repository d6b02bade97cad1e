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
    "I was not charged,charged,false",
    "I wasn’t charged,charged,false",
    "没扣钱,扣钱,false",
    "不是扣钱,扣钱,false",
    "'not now, but charged',charged,true",
    "not charged yesterday but charged today,charged,true",
    "cannot be knot charged,charged,true",
    "没扣钱，后来又扣钱,扣钱,true"
  })
  void whatIsDeniedIsNotThere(String text, String phrase, boolean found) {
    assertEquals(found, new Phrases(text).contain(phrase));
  }
}
