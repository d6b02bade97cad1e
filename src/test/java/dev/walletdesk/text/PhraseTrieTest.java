package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTrieTest {

  private static final List<String> PHRASES =
      List.of("gift card", "gift shop", "card", "微信", "加微信", "v信", "微v", "a.b", "don't", "room ##");

  private final PhraseTrie trie = new PhraseTrie();

  PhraseTrieTest() {
    PHRASES.forEach(phrase -> trie.add(phrase, PHRASES.indexOf(phrase)));
  }

  private List<String> found(String text) {
    List<String> found = new ArrayList<>();
    trie.scan(
        text,
        (phrase, start, end) -> found.add(PHRASES.get(phrase) + "=" + text.substring(start, end)));
    return found;
  }

  @Test
  void usage() {
    assertEquals(List.of("gift card=gift card", "card=card"), found("a gift card"));
  }

  @Test
  void aLatinPhraseIsFoundOnlyWhereAWordBeginsAndEnds() {
    assertEquals(List.of(), found("discard cards cardx"));
    assertEquals(List.of("card=card"), found("card7"));
    assertEquals(List.of("card=card"), found("the-card."));
  }

  @Test
  void whatIsPutBetweenChineseCharactersDoesNotHideThem() {
    assertEquals(List.of("加微信=加 微*信", "微信=微*信"), found("请加 微*信"));
    assertEquals(List.of("v信=v-信"), found("v-信"));
    assertEquals(List.of(), found("加    微信号".replace("微信", "微    信")));
    assertEquals(List.of(), found("gift  card".replace("card", "c ard")));
  }

  @Test
  void aPhraseWithNoiseOfItsOwnIsFoundAsItIs() {
    assertEquals(List.of("a.b=a.b"), found("a.b"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      quoteCharacter = '"',
      value = {
        "a gift shop : gift shop=gift shop",
        "gi.ft card : gift card=gi.ft card, card=card",
        "gi'ft card : gift card=gi'ft card, card=card",
        "dont, don't, do'nt : don't=dont, don't=don't, don't=do'nt",
        "'card : card=card",
        "\"a  card\" : card=card",
        "a.card : card=card",
        "gift. card : card=card",
        "gift .card : card=card",
        "\"gift  card\" : gift card=gift  card, card=card",
        "room 09 : room ##=room 09",
        "\"room 90:\" : room ##=room 90",
        "room 1/ : ",
        "room 090 : ",
        "room 199 : ",
        "acard Acard zcard Zcard : ",
        "carda cardA cardz cardZ : ",
        "`card {card @card [card : card=card, card=card, card=card, card=card",
        "card` card{ card@ card[ : card=card, card=card, card=card, card=card",
        "微-v : 微v=微-v",
        "微 -v : 微v=微 -v",
        "请加我的微--v : 微v=微--v",
        "请加我的微---v : 微v=微---v",
        "请加我的微----v : ",
        "微-- : ",
        "v-信 : v信=v-信"
      })
  void whatMayStandBetweenTheCharactersOfAPhraseAndAroundIt(String text, String expected) {
    assertEquals(expected == null ? "" : expected, String.join(", ", found(text)));
  }

  @Test
  void thousandsOfPhrasesAreKeptApart() {
    PhraseTrie many = new PhraseTrie();
    for (int i = 0; i < 5000; i++) {
      many.add("phrase " + (char) (0x4E00 + i), i);
    }
    for (int number : List.of(0, 700, 2500, 4321)) {
      List<Integer> numbers = new ArrayList<>();
      String text = "phrase " + (char) (0x4E00 + number);
      many.scan(text, (phrase, start, end) -> numbers.add(phrase));
      assertEquals(List.of(number), numbers);
    }
  }
}
