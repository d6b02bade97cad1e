package dev.walletdesk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void aStoryIsToldInSentences() {
    assertEquals(
        List.of("I paid twice this morning", " My card is gone too"),
        Sentences.of("I paid twice this morning! My card is gone too."));
    assertEquals(List.of("支付宝被冻结了", "退款也没到账"), Sentences.of("支付宝被冻结了。退款也没到账"));
    assertEquals(List.of("支付宝被冻结了", "退款没到账"), Sentences.of("支付宝被冻结了，另外退款没到账"));
    assertEquals(
        List.of("my card was stolen", " my phone is gone"),
        Sentences.of("my card was stolen, also my phone is gone"));
  }

  @Test
  void oneSentenceIsNoStory() {
    assertEquals(List.of(), Sentences.of("my top up bounced back"));
    assertEquals(List.of(), Sentences.of(""));
  }

  @Test
  void whatIsTooShortIsLeftOut() {
    assertEquals(List.of(), Sentences.of("Hello. My payment failed today. Help! Please."));
    assertEquals(
        List.of("你好你好", " abcdefghijkl"), Sentences.of("你好你好。你好吗？ abcdefghijkl. abcdefghijk"));
  }

  @Test
  void aPointInsideOfANumberEndsNoSentence() {
    assertEquals(
        List.of(), Sentences.of("I was charged 12.50 instead of 2.50 by walletdesk.example"));
  }

  @Test
  void onlyTheFirstSentencesOfALongStoryCount() {
    String story = String.join(" ", Collections.nCopies(20, "My payment failed again."));
    assertEquals(12, Sentences.of(story).size());
  }
}
