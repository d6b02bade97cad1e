package dev.walletdesk.cli.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.cli.WriteShared;
import dev.walletdesk.testing.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Help that the build has laid out is what help says otherwise. */
class HelpPagesTest {

  @TempDir static Path tree;

  @BeforeAll
  static void write() throws IOException {
    WriteShared.main(new String[] {tree.toString(), "2026-11-22"});
  }

  private static List<Path> pages(String language) throws IOException {
    try (Stream<Path> pages = Files.list(tree.resolve("lib/help").resolve(language))) {
      return pages.sorted().toList();
    }
  }

  private static String[] help(Path page) {
    String name = page.getFileName().toString().replace(".txt", "");
    return Stream.concat(Arrays.stream(name.split("-")).skip(1), Stream.of("--help"))
        .toArray(String[]::new);
  }

  @Test
  void everyPageIsWhatItsCommandSays() throws IOException {
    assertTrue(pages("en").size() > 12, () -> "pages");
    for (Path page : pages("en")) {
      assertEquals(Desk.english().run(help(page)).out(), Files.readString(page), page.toString());
    }
    for (Path page : pages("zh")) {
      assertEquals(Desk.chinese().run(help(page)).out(), Files.readString(page), page.toString());
    }
  }

  @Test
  void itIsPrintedAsItIsWhereItFits(@TempDir Path other) throws IOException {
    Desk desk = Desk.english().withData(other.resolve("data"));
    Files.createDirectories(other.resolve("lib/help/en"));
    Files.writeString(other.resolve("lib/help/en/walletdesk-graph.txt"), "as it is\n");
    assertEquals("as it is\n", desk.run("graph", "--help").out());
    assertEquals("as it is\n", desk.run("graph", "-h").out());
    assertTrue(desk.with("COLUMNS", "60").run("graph", "--help").out().contains("--format"));
  }
}
