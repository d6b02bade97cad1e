package dev.walletdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows is what the program prints. */
class ReadmeTest {

  private static final String PROMPT = "$ walletdesk ";
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\n(.*?)^```$");

  /**
   * A command and what stands below it.
   *
   * @param command what is typed, without the program's name
   * @param shown the lines shown; one of dots alone stands for lines left out
   */
  record Shown(String command, List<String> shown) {

    @Override
    public String toString() {
      return command;
    }
  }

  static Stream<Shown> examples() throws IOException {
    List<Shown> examples = new ArrayList<>();
    BLOCK
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .flatMap(block -> block.group(1).lines())
        .forEach(
            line -> {
              if (line.startsWith(PROMPT)) {
                String command = line.substring(PROMPT.length()).replaceFirst(" +#.*", "");
                examples.add(new Shown(command, new ArrayList<>()));
              } else {
                examples.get(examples.size() - 1).shown().add(line);
              }
            });
    return examples.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void whatIsShownBelowACommandIsWhatItPrints(Shown example) {
    String command = example.command().replaceFirst(" < .*", "");
    Desk desk = Desk.english();
    if (example.command().contains(" < ")) {
      desk.typing(
          example.shown().stream()
              .filter(line -> !isOmission(line))
              .map(ReadmeTest::asked)
              .toArray(String[]::new));
    }
    Desk.Run run = desk.run(command.split(" "));
    assertEquals("", run.err(), run::toString);
    List<String> printed = run.out().lines().toList();
    if (example.shown().stream().noneMatch(ReadmeTest::isOmission)) {
      assertEquals(example.shown(), printed);
    }
    assertTrue(isShort(example.shown(), printed), run::toString);
  }

  /** A line of answer begins with its verdict and what it is about. */
  private static String asked(String answer) {
    return Arrays.asList(answer.split(" ", 3)).get(1);
  }

  private static boolean isOmission(String line) {
    return line.strip().equals("...") || line.strip().equals("…");
  }

  /** Whether {@code shown} is {@code printed} with lines left out where it says so. */
  private static boolean isShort(List<String> shown, List<String> printed) {
    if (shown.isEmpty()) {
      return printed.isEmpty();
    }
    List<String> rest = shown.subList(1, shown.size());
    if (isOmission(shown.get(0))) {
      for (int left = 1; left <= printed.size(); left++) {
        if (isShort(rest, printed.subList(left, printed.size()))) {
          return true;
        }
      }
      return false;
    }
    return !printed.isEmpty()
        && shown.get(0).equals(printed.get(0))
        && isShort(rest, printed.subList(1, printed.size()));
  }
}
