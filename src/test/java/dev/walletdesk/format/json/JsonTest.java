package dev.walletdesk.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.EvidenceKind;
import dev.walletdesk.catalog.Use;
import dev.walletdesk.check.verdict.Reason;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.LocalizedText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonTest {

  record Wallet(String name, Optional<String> phone, List<String> links) {}

  record Many(Iterable<String> texts) {}

  record One(Object value) {}

  private static String line(Object document) throws IOException {
    StringWriter out = new StringWriter();
    Json.writeLine(document, out);
    return out.toString();
  }

  @Test
  void usage() throws IOException {
    Wallet wallet = new Wallet("Sun Pay", Optional.of("95000"), List.of("https://sun.example/"));
    StringWriter out = new StringWriter();
    Json.write(wallet, out);
    assertEquals(
        """
        {
          "name" : "Sun Pay",
          "phone" : "95000",
          "links" : [
            "https://sun.example/"
          ]
        }
        """,
        out.toString());
    assertEquals(
        "{\"name\":\"Sun Pay\",\"phone\":\"95000\",\"links\":[\"https://sun.example/\"]}\n",
        line(wallet));
    assertEquals(Optional.of(wallet), Json.read(new StringReader(out.toString()), Wallet.class));
  }

  @Test
  void whatIsAbsentIsLeftOutAndAnEmptyListIsWritten() throws IOException {
    assertEquals(
        "{\"name\":\"\",\"links\":[]}\n", line(new Wallet("", Optional.empty(), List.of())));
  }

  @Test
  void aTextIsWrittenInEachLanguageInOrder() throws IOException {
    assertEquals(
        "{\"value\":{\"zh\":\"银行\",\"en\":\"Bank\"}}\n",
        line(new One(LocalizedText.of("银行", "Bank"))));
  }

  @Test
  void aValueOfAnEnumerationIsCalledAsInData() throws IOException {
    List<Enum<?>> values =
        Stream.<Enum<?>[]>of(EvidenceKind.values(), Use.values(), Reason.values())
            .flatMap(Stream::of)
            .toList();
    for (Enum<?> value : values) {
      assertEquals("{\"value\":\"" + DataName.of(value) + "\"}\n", line(new One(value)));
      assertEquals("{\"" + DataName.of(value) + "\":1}\n", line(Map.of(value, 1)));
    }
  }

  @Test
  void numbersAreWrittenAsJavaWritesThem() throws IOException {
    for (int i = 0; i <= 10_000; i++) {
      double value = i / 10_000.0;
      assertEquals("{\"value\":" + value + "}\n", line(new One(value)));
    }
  }

  @Test
  void aListIsWrittenWhileItIsGoneThrough() throws IOException {
    String text = "x".repeat(100_000);
    StringWriter out = new StringWriter();
    Iterable<String> texts =
        () ->
            IntStream.range(0, 50)
                .mapToObj(
                    made -> {
                      int written = out.getBuffer().length();
                      assertTrue(written >= (made - 1) * text.length(), made + ": " + written);
                      return text;
                    })
                .iterator();
    Json.write(new Many(texts), out);
    assertTrue(out.getBuffer().length() > 50 * text.length());
  }

  @Test
  void whatGoesWrongInAListIsThrownAsItIs() {
    IllegalStateException broken = new IllegalStateException("broken data");
    Iterable<String> texts =
        () -> {
          throw broken;
        };
    assertSame(
        broken,
        assertThrows(
            IllegalStateException.class, () -> Json.write(new Many(texts), new StringWriter())));
  }

  @Test
  void aWriterThatFailsIsThrownAsItIs() {
    IOException full = new IOException("disk full");
    Writer disk =
        new Writer() {
          @Override
          public void write(char[] text, int offset, int length) throws IOException {
            throw full;
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertSame(full, assertThrows(IOException.class, () -> Json.write(new One("x"), disk)));
    One deep = new One(List.of(new One(Map.of("x", List.of("y".repeat(100_000))))));
    assertSame(full, assertThrows(IOException.class, () -> Json.write(deep, disk)));
  }

  @Test
  void aDocumentArrivesAtOnceAndTheWriterStaysOpen() throws IOException {
    StringWriter arrived = new StringWriter();
    try (Writer out = new BufferedWriter(arrived)) {
      Json.writeLine(new One(1), out);
      assertEquals("{\"value\":1}\n", arrived.toString());
      Json.writeLine(new One(2), out);
      assertEquals("{\"value\":1}\n{\"value\":2}\n", arrived.toString());
    }
  }
}
