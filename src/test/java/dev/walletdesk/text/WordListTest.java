package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {

  @Test
  void usage() {
    assertEquals(List.of("hotline", "客服 热线", "two words "), WordList.entries("/text/words.txt"));
  }

  @Test
  void aListThatTheProgramLacksIsTheProgramsFault() {
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> WordList.entries("/text/none.txt"));
    assertEquals("/text/none.txt is missing from the program", e.getMessage());
  }
}
