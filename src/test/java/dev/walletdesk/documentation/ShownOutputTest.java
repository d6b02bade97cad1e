package dev.walletdesk.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.Desk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages show below a command is what the program prints. */
class ShownOutputTest {

  private static final String PROMPT = "$ walletdesk ";
  private static final String ASKED = "> ";

  /**
   * A command and what stands below it.
   *
   * @param command what is typed, without the program's name
   * @param typed what is answered; it stands behind "> "
   * @param shown the lines shown; one of dots alone stands for lines left out
   */
  record Shown(String command, List<String> typed, List<String> shown) {

    @Override
    public String toString() {
      return command;
    }
  }

  static Stream<Shown> examples() throws IOException {
    List<Shown> examples = new ArrayList<>();
    for (Pages.Block block : Pages.blocks("console")) {
      for (String line : block.lines()) {
        if (line.startsWith(PROMPT)) {
          String command = line.substring(PROMPT.length()).replaceFirst(" +#.*", "");
          examples.add(new Shown(command, new ArrayList<>(), new ArrayList<>()));
        } else {
          add(line, examples.get(examples.size() - 1));
        }
      }
    }
    return examples.stream();
  }

  private static void add(String line, Shown example) {
    if (line.startsWith(ASKED)) {
      example.typed().add(line.substring(ASKED.length()));
      example.shown().add(ASKED);
    } else {
      example.shown().add(line);
    }
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
              .map(ShownOutputTest::asked)
              .toArray(String[]::new));
    } else {
      desk.typing(example.typed().toArray(String[]::new));
    }
    Desk.Run run = desk.run(CommandLine.words(command));
    assertEquals("", run.err(), run::toString);
    // What is typed ends the line of the question, on a terminal; here nothing shows it.
    List<String> printed =
        run.out().replaceAll("(?m)^" + ASKED + "(?!$)", ASKED + "\n").lines().toList();
    if (example.shown().stream().noneMatch(ShownOutputTest::isOmission)) {
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
      for (int left = 0; left <= printed.size(); left++) {
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
