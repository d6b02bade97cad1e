package dev.walletdesk.terminal.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.terminal.screen.Key.Letter;
import dev.walletdesk.terminal.screen.Key.Named;
import dev.walletdesk.terminal.screen.Key.Paste;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.NonBlocking;
import org.jline.utils.NonBlockingReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a terminal sends, and the keys that were pressed. */
class KeyReaderTest {

  private static final String ESC = "\u001B";

  /** All keys until the terminal is gone. */
  private static List<Key> keys(String sent) throws IOException {
    KeyReader reader = new KeyReader(new SentAtOnce(sent));
    List<Key> keys = new ArrayList<>();
    for (Key key = reader.poll(); key != Named.HANG_UP; key = reader.poll()) {
      keys.add(key);
    }
    return keys;
  }

  @Test
  void usage() throws IOException {
    assertEquals(List.of(new Letter('2'), Named.DOWN, Named.ENTER), keys("2" + ESC + "[B" + "\r"));
  }

  @ParameterizedTest
  @CsvSource({
    "[A,UP",
    "[B,DOWN",
    "[C,RIGHT",
    "[D,LEFT",
    "OA,UP",
    "OB,DOWN",
    "[H,HOME",
    "[F,END",
    "[1~,HOME",
    "[4~,END",
    "[5~,PAGE_UP",
    "[6~,PAGE_DOWN",
    "'',ESCAPE"
  })
  void aKeyIsWhatFollowsTheEscapeCharacter(String rest, Named key) throws IOException {
    assertEquals(List.of(key), keys(ESC + rest));
  }

  /** F5, Alt-x, a mouse click in each protocol, a report of the cursor's place. */
  @ParameterizedTest
  @ValueSource(strings = {"[15~", "x", "[M !!", "[<0;10;10M", "[12;40R"})
  void whatMeansNothingHereIsReadToItsEnd(String rest) throws IOException {
    assertEquals(List.of(Named.OTHER, Named.ENTER), keys(ESC + rest + "\r"));
  }

  @Test
  void lettersThatComeTogetherAreOneTextAndDigitsAreAnswersEach() throws IOException {
    assertEquals(List.of(new Paste("支付宝"), Named.ENTER), keys("支付宝\r"));
    assertEquals(List.of(new Letter('1'), new Letter('2')), keys("12"));
    assertEquals(List.of(new Letter('a'), new Letter('2')), keys("a2"));
  }

  /** Not every terminal says where a paste begins and ends. */
  @Test
  void severalLinesAtOnceAreAPasteAndChooseNothing() throws IOException {
    assertEquals(
        List.of(new Paste("my money is gone call 95188")), keys("my money\ris gone\rcall 95188\r"));
    assertEquals(
        List.of(new Paste("95188 called me is that real?")),
        keys("95188 called me\ris that real?\r"));
  }

  /** As when somebody knows the way, and types faster than the questions come. */
  @Test
  void digitsAndEnterTypedAheadAreKeysEach() throws IOException {
    assertEquals(
        List.of(new Letter('1'), new Letter('2'), new Paste("zfb"), Named.ENTER), keys("12zfb\r"));
    assertEquals(
        List.of(new Letter('1'), Named.ENTER, new Letter('2'), Named.ENTER), keys("1\r2\r"));
  }

  @Test
  void aWordAndEnterAreAWordAndEnter() throws IOException {
    assertEquals(List.of(new Paste("paypal"), Named.ENTER), keys("paypal\r"));
  }

  /** As on a slow line. */
  @Test
  void theArrowKeysPartsMayComeApart() throws IOException {
    try (java.io.PipedWriter out = new java.io.PipedWriter()) {
      NonBlockingReader in = NonBlocking.nonBlocking("slow", new java.io.PipedReader(out));
      KeyReader reader = new KeyReader(in);
      Thread line =
          new Thread(
              () -> {
                try {
                  out.write(ESC);
                  out.flush();
                  Thread.sleep(120);
                  out.write("[B");
                  out.flush();
                } catch (IOException | InterruptedException e) {
                  throw new IllegalStateException(e);
                }
              });
      line.start();
      Key key = reader.poll();
      while (key == null) {
        key = reader.poll();
      }
      assertEquals(Named.DOWN, key);
    }
  }

  @Test
  void aCharacterOutsideTheBasicPlaneIsOneLetter() throws IOException {
    assertEquals(List.of(new Letter(0x20BB7), Named.ENTER), keys("\uD842\uDFB7\r"));
    assertEquals(List.of(Named.OTHER, Named.ENTER), keys("\uDFB7\r"));
  }

  @Test
  void whatIsPastedIsTextWithoutControlCharactersOnOneLine() throws IOException {
    assertEquals(
        List.of(new Paste("my money is gone"), Named.ENTER),
        keys(ESC + "[200~ my money\nis gone" + ESC + "[31m" + ESC + "[201~" + "\r"));
  }

  @Test
  void ofALongPasteTheBeginningIsTakenAndTheRestIsRead() throws IOException {
    assertEquals(
        List.of(new Paste("x".repeat(4000)), Named.ENTER),
        keys(ESC + "[200~" + "x".repeat(10_000) + ESC + "[201~" + "\r"));
  }

  @ParameterizedTest
  @CsvSource({
    "3,CTRL_C",
    "4,CTRL_D",
    "14,DOWN",
    "16,UP",
    "19,CTRL_S",
    "21,CTRL_U",
    "26,CTRL_Z",
    "127,BACKSPACE"
  })
  void controlCharactersAreKeys(int code, Named key) throws IOException {
    assertEquals(List.of(key), keys(Character.toString(code)));
  }
}
