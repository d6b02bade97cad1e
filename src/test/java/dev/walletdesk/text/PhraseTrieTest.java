package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTrieTest {

  private static final List<String> PHRASES =
      List.of("gift card", "card", "微信", "加微信", "v信", "a.b");

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

  @Test
  void thousandsOfPhrasesAreKeptApart() {
    PhraseTrie many = new PhraseTrie();
    for (int i = 0; i < 5000; i++) {
      many.add("phrase " + (char) (0x4E00 + i), i);
    }
    List<Integer> numbers = new ArrayList<>();
    many.scan("phrase " + (char) (0x4E00 + 4321), (phrase, start, end) -> numbers.add(phrase));
    assertEquals(List.of(4321), numbers);
  }
}
