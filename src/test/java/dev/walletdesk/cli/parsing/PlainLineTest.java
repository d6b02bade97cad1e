package dev.walletdesk.cli.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** A plain command line is read as picocli reads it, and every other one is left to picocli. */
class PlainLineTest {

  /** Words that together make command lines of every kind, most of them wrong. */
  private static final List<String> WORDS =
      List.of(
          "do",
          "do",
          "do",
          "do",
          "word",
          "two words",
          " - sentence",
          "付款",
          "--lang",
          "en",
          "--lang=zh",
          "--data",
          "some/dir",
          "--data=other",
          "--debug",
          "--json",
          "--kind",
          "ONE",
          "one",
          "two-parts",
          "none",
          "--kind=one",
          "--kinds",
          "--kinds=two-parts",
          "--name",
          "-n",
          "-nx",
          "-n=x",
          "--pair",
          "a=b",
          "a=b=c",
          "=",
          "--pair=c=d",
          "--",
          "-",
          "",
          "--no-such",
          "--jso",
          "-h",
          "--help",
          "--name=",
          "\"a b\"");

  /** What can be chosen. */
  enum Choice {
    ONE,
    TWO_PARTS
  }

  /** How many words the command takes. */
  private enum Words {
    NONE,
    ONE,
    ANY,
    SOME,
    ONE_OR_TWO,
    CHOICE
  }

  private final Map<String, Object> given = new LinkedHashMap<>();

  private Arguments program(Words words) {
    Arguments command =
        Arguments.of(() -> 0)
            .flag("--json", "", value -> given.put("json", value))
            .choice("--kind", Choice.class, "", value -> given.put("kind", value))
            .choices("--kinds", "KIND", Choice.class, "", value -> given.put("kinds", value))
            .value("-n, --name", "NAME", "", value -> given.put("name", value))
            .pairs("--pair", "PAIR", "", value -> given.put("pair", value));
    switch (words) {
      case NONE -> {}
      case ONE -> command.word("WORD", "", value -> given.put("word", value));
      case ANY -> command.words("WORD", "0..*", "", value -> given.put("words", value));
      case SOME -> command.words("WORD", "1..*", "", value -> given.put("words", value));
      case ONE_OR_TWO -> command.oneOrTwoWords("WORD", "", value -> given.put("words", value));
      case CHOICE -> command.oneOf(Choice.class, "", value -> given.put("choice", value));
    }
    return Arguments.of("program", () -> 0)
        .inherited(
            all ->
                all.value("--lang", "LANG", "", value -> given.put("lang", value))
                    .values("--data", "DIR", Path.class, "", value -> given.put("data", value))
                    .flag("--debug", "", value -> given.put("debug", value))
                    .help("-h, --help", ""))
        .subcommand("do", command);
  }

  private boolean isPlain(Words words, List<String> args) {
    given.clear();
    return PlainLine.isRead(program(words), "do", args);
  }

  private Map<String, Object> asPicocliReads(Words words, List<String> args) {
    given.clear();
    new CommandLine(program(words).spec())
        .setExpandAtFiles(false)
        .parseArgs(args.toArray(String[]::new));
    return given;
  }

  @Test
  void everyLineThatIsReadHereMeansWhatItMeansToPicocli() {
    Random random = new Random(18);
    int plain = 0;
    for (int i = 0; i < 10_000; i++) {
      Words words = Words.values()[random.nextInt(Words.values().length)];
      List<String> args = new ArrayList<>(random.nextBoolean() ? List.of("do") : List.of());
      for (int length = random.nextInt(7); length > 0; length--) {
        args.add(WORDS.get(random.nextInt(WORDS.size())));
      }
      if (isPlain(words, args)) {
        plain++;
        Map<String, Object> read = Map.copyOf(given);
        assertEquals(read, asPicocliReads(words, args), () -> words + " " + args);
      } else {
        assertTrue(given.isEmpty(), () -> "handed over before it was refused: " + args);
      }
    }
    assertTrue(plain > 500, plain + " lines were plain");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "do",
        "do word",
        "do word other --json",
        "--lang en do word",
        "do --kind one --kinds one --kinds two-parts --name=x",
        "do --pair a=b --pair c=d --data here"
      })
  void whatMostPeopleTypeIsPlain(String line) {
    assertTrue(isPlain(Words.ANY, Arrays.asList(line.split(" "))), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "other",
        "--json do",
        "do --help",
        "do --json --json",
        "do --name",
        "do --name --json",
        "do --kind three",
        "do --no-such",
        "do -nx",
        "do -- --json"
      })
  void mistakesAndSubtletiesAreLeftToPicocli(String line) {
    assertFalse(isPlain(Words.ANY, Arrays.asList(line.split(" "))), line);
  }
}
