package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundedLinesTest {

  private static List<String> all(BoundedLines lines) throws IOException {
    List<String> found = new ArrayList<>();
    for (String line = lines.next(); line != null; line = lines.next()) {
      found.add(line);
    }
    return found;
  }

  private static List<String> text(String text) throws IOException {
    return all(BoundedLines.ofText(new StringReader(text), 10));
  }

  private static List<String> typed(String text) throws IOException {
    return all(BoundedLines.typed(new StringReader(text), 10));
  }

  @Test
  void usage() throws IOException {
    BoundedLines lines = BoundedLines.ofText(new StringReader("95188\nalipay.com"), 10);
    assertEquals("95188", lines.next());
    assertEquals("alipay.com", lines.next());
    assertEquals(null, lines.next());
  }

  @Test
  void aTextEndsItsLinesAsAnySystemDoes() throws IOException {
    assertEquals(List.of("a", "b", "c", "", "d"), text("a\nb\r\nc\r\rd\r\n"));
  }

  @Test
  void whatIsTypedEndsWithALineFeedAndAReturnIsPartOfTheLine() throws IOException {
    assertEquals(List.of("a\r", "b\rc"), typed("a\r\nb\rc\n"));
  }

  @Test
  void ofALongerLineOnlyTheBeginningIsKept() throws IOException {
    assertEquals(List.of("0123456789", "next"), text("0123456789abc\nnext"));
    assertEquals(List.of("0123456789", "next"), typed("0123456789abc\nnext"));
  }

  @Test
  void anEmptyLineIsALineAndTheEndOfInputIsNone() throws IOException {
    assertEquals(List.of("", "a"), text("\na"));
    assertEquals(List.of(), text(""));
  }

  /** Somebody who pressed Enter shall not have to press it again. */
  @Test
  void aReturnEndsALineBeforeItIsKnownWhatFollows() throws IOException {
    Reader nothingMore =
        new Reader() {
          private boolean read;

          @Override
          public int read(char[] buffer, int from, int length) {
            if (read) {
              throw new AssertionError("waits for more");
            }
            read = true;
            buffer[from] = 'a';
            buffer[from + 1] = '\r';
            return 2;
          }

          @Override
          public void close() {}
        };
    assertEquals("a", BoundedLines.ofText(nothingMore, 10).next());
  }
}
