package dev.walletdesk.catalog.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {

  private static final Map<String, List<String>> WORDS =
      Map.of("call", List.of("call", "ring"), "card", List.of("card"), "thousand", many(1_000));

  private static List<String> many(int count) {
    return IntStream.range(0, count).mapToObj(i -> "w" + i).toList();
  }

  private static Optional<Phrase> parse(String written) {
    return Phrase.parse(written, word -> Optional.ofNullable(WORDS.get(word)));
  }

  /** Each segment's texts, and “…” between segments. */
  private static String texts(String written) {
    return parse(written).orElseThrow().segments().stream()
        .map(segment -> String.join("; ", segment))
        .collect(Collectors.joining(" … "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      value = {
        "gift card: gift card",
        "'  gift   card ': gift card",
        "(gift|prize) card: gift card; prize card",
        "gift [or prize] card: gift or prize card; gift card",
        "<call> us: call us; ring us",
        "<call> (a|b): call a; call b; ring a; ring b",
        "a|b c: a; b c",
        "((a|b)c|d): ac; bc; d",
        "[a|b]c: ac; bc; c",
        "call … <card>: call … card",
        "a … b … c … d … e: a … b … c … d … e",
        "code ####: code ####"
      })
  void aPhraseStandsForTheseTexts(String written, String texts) {
    assertEquals(texts, texts(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "[a]",
        "()",
        "(a",
        "a)",
        "[a",
        "a]",
        "(a]",
        "[a)",
        "a>",
        "<call",
        "<unknown>",
        "a …",
        "… a",
        "a … … b",
        "a … b … c … d … e … f",
        "(a|)"
      })
  void whatCannotBeReadIsNone(String written) {
    assertEquals(Optional.empty(), parse(written));
  }

  @Test
  void tenThousandTextsAreTheMost() {
    assertEquals(
        10_000, parse("<thousand> (0|1|2|3|4|5|6|7|8|9)").orElseThrow().segments().get(0).size());
    assertEquals(Optional.empty(), parse("<thousand> (0|1|2|3|4|5|6|7|8|9|a)"));
    assertEquals(Optional.empty(), parse("<thousand><thousand><thousand>"));
  }
}
