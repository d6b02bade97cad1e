package dev.walletdesk.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages say to type can be typed. */
@Tag("slow")
class PageCommandsTest {

  private static final String PROGRAM = "walletdesk";

  @TempDir private Path directory;

  static Stream<String> commandsToType() throws IOException {
    return Pages.blocks("sh").stream()
        .filter(block -> block.mark().isEmpty())
        .flatMap(block -> block.lines().stream());
  }

  @ParameterizedTest
  @MethodSource("commandsToType")
  void whatIsToBeTypedWorks(String line) {
    List<String> words =
        new ArrayList<>(List.of(CommandLine.words(line.replaceFirst(" +# .*", ""))));
    assertEquals(PROGRAM, words.remove(0), line);
    int output = words.indexOf("-o") + 1;
    if (output > 0) {
      words.set(output, directory.resolve(words.get(output)).toString());
    }
    Desk.Run run = Desk.english().withLearnedSearch().run(words.toArray(String[]::new));
    assertEquals(0, run.exitCode(), run::toString);
  }

  @Test
  void whatIsRunElsewhereIsRunThereAsItStands() throws IOException {
    for (Pages.Block block : Pages.blocks("sh")) {
      if (block.mark().startsWith("run by ")) {
        String runner = Files.readString(Path.of(block.mark().substring("run by ".length())));
        // A script has the lines in it; a test reads them from the page.
        for (String line : block.lines()) {
          assertTrue(
              runner.contains(line) || runner.contains(block.page().toString()),
              block.page() + ": " + line);
        }
      }
    }
  }

  @Test
  void everyOptionNamedExists() throws IOException {
    Set<String> options = new TreeSet<>();
    for (String command :
        List.of(
            "",
            "diagnose",
            "contacts",
            "guides",
            "show",
            "check",
            "report",
            "search",
            "validate",
            "graph",
            "export faq",
            "export contacts",
            "export site")) {
      String[] words = CommandLine.words((command + " --help").strip());
      options.addAll(options(Desk.english().run(words).out()));
    }
    for (Path page : Pages.all()) {
      String inCode =
          Pattern.compile("`[^`\\n]*`|(?m)^(?:\\$ )?walletdesk .*$")
              .matcher(Pages.text(page))
              .results()
              .map(code -> code.group())
              .filter(code -> !code.contains("--add-"))
              .collect(Collectors.joining("\n"));
      Set<String> missing = options(inCode);
      missing.removeAll(options);
      assertEquals(Set.of(), missing, page.toString());
    }
  }

  private static Set<String> options(String text) {
    return Pattern.compile("(?<![\\w-])--[a-z][a-z-]+")
        .matcher(text)
        .results()
        .map(option -> option.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyClassNamedExists() throws IOException {
    Set<String> classes;
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      classes =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java"))
              .map(name -> name.replace(".java", ""))
              .collect(Collectors.toSet());
    }
    for (Path page : Pages.all()) {
      List<String> missing =
          Pattern.compile("-D(?:it\\.)?test=(\\w+)|dev\\.walletdesk\\.(?:[a-z]+\\.)*([A-Z]\\w+)")
              .matcher(Pages.text(page))
              .results()
              .map(name -> name.group(1) == null ? name.group(2) : name.group(1))
              .filter(name -> !classes.contains(name))
              .toList();
      assertEquals(List.of(), missing, page.toString());
    }
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    for (Path page : Pages.all()) {
      Path from = page.toAbsolutePath().getParent();
      List<String> broken =
          Pattern.compile("\\]\\((?!https?:)([^)#\\s]+)[^)]*\\)")
              .matcher(Pages.text(page).replaceAll("`[^`\n]*`", ""))
              .results()
              .map(link -> link.group(1))
              .filter(link -> !Files.exists(from.resolve(link)))
              .toList();
      assertEquals(List.of(), broken, page.toString());
    }
  }
}
