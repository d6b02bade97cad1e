package dev.walletdesk.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportDirectoryTest {

  @TempDir private Path directory;
  private Path root;

  @BeforeEach
  void nameADirectory() {
    root = directory.resolve("public");
  }

  private ExportDirectory export(String kind, String... names) throws IOException {
    try (ExportDirectory export = ExportDirectory.open(root, kind, List.of(names))) {
      export.begin();
      for (String name : names) {
        export.write(name, out -> out.write(name));
      }
      export.finish();
      return export;
    }
  }

  private void put(String... names) throws IOException {
    for (String name : names) {
      Files.createDirectories(root.resolve(name).getParent());
      Files.writeString(root.resolve(name), "somebody’s own");
    }
  }

  /** Everything below the directory but the list of files, directories with a stroke. */
  private String tree() throws IOException {
    StringBuilder tree = new StringBuilder();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.sorted().skip(1).toList()) {
        if (!path.endsWith(Manifest.NAME)) {
          String stroke = Files.isDirectory(path) ? "/" : "";
          tree.append(root.relativize(path)).append(stroke).append('\n');
        }
      }
    }
    return tree.toString();
  }

  @Test
  void usage() throws IOException {
    export("site", "index.html", "zh/index.html");
    assertEquals(
        """
        index.html
        zh/
        zh/index.html
        """,
        tree());
    assertEquals("zh/index.html", Files.readString(root.resolve("zh/index.html")));
  }

  @Test
  void aLaterExportTakesAwayWhatItNoLongerWritesAndTheDirectoriesThatAreEmptyThen()
      throws IOException {
    export("site", "index.html", "zh/guides/old.html", "zh/index.html", "zh-hant/guides/old.html");
    export("site", "index.html", "zh/index.html");
    assertEquals("index.html\nzh/\nzh/index.html\n", tree());
    export("site", "index.html");
    assertEquals("index.html\n", tree());
  }

  @Test
  void whatWasTakenAwayIsNoLongerItsOwn() throws IOException {
    export("site", "index.html", "notes.txt");
    export("site", "index.html");
    put("notes.txt");
    assertEquals(List.of("notes.txt"), export("site", "index.html").foreign());
    assertEquals("index.html\nnotes.txt\n", tree());
  }

  @Test
  void exportsOfAnotherKindAreLeftAlone() throws IOException {
    export("site", "index.html");
    export("faq-json", "faq.json");
    export("site", "home.html");
    assertEquals("faq.json\nhome.html\n", tree());
  }

  @Test
  void aFileThatSomebodyElsePutThereStays() throws IOException {
    export("site", "index.html", "zh/old.html");
    put("notes.txt", "zh/notes.txt");
    ExportDirectory export = export("site", "index.html");
    assertEquals(List.of("notes.txt", "zh/notes.txt"), export.foreign());
    assertEquals("index.html\nnotes.txt\nzh/\nzh/notes.txt\n", tree());
  }

  @Test
  void aDirectoryThatSomebodyElseMadeStaysEvenWhenItIsEmpty() throws IOException {
    Files.createDirectories(root.resolve("empty"));
    assertEquals(List.of(), export("site", "index.html").foreign());
    assertEquals("empty/\nindex.html\n", tree());
  }

  @Test
  void whatIsForeignGoesWhenTheUserSaysSoButNeverWhatIsHidden() throws IOException {
    put("notes.txt", "old/notes.txt", ".htaccess", ".git/config", "zh/.hidden");
    try (ExportDirectory export = ExportDirectory.open(root, "site", List.of("index.html"))) {
      assertEquals(List.of("notes.txt", "old/notes.txt"), export.foreign());
      export.deleteForeign();
    }
    assertEquals(".git/\n.git/config\n.htaccess\nzh/\nzh/.hidden\n", tree());
  }

  @Test
  void inTheWayIsWhatStandsWhereTheExportHasToWrite() throws IOException {
    put("index.html", "zh", "en/index.html/notes.txt", "notes.txt", "zh.txt");
    List<String> names = List.of("index.html", "zh/index.html", "en/index.html");
    try (ExportDirectory export = ExportDirectory.open(root, "site", names)) {
      assertEquals(List.of("en/index.html/notes.txt", "index.html", "zh"), export.inTheWay());
    }
  }

  @Test
  void whatAnExportThatBrokeOffHasWrittenIsKnownAsItsOwn() throws IOException {
    export("site", "old.html");
    try (ExportDirectory broken = ExportDirectory.open(root, "site", List.of("index.html"))) {
      broken.begin();
      broken.write("index.html", out -> out.write("x"));
    }
    assertEquals(List.of(), export("site", "home.html").foreign());
    assertEquals("home.html\n", tree());
  }

  @Test
  void onlyWhatWasAnnouncedIsWritten() throws IOException {
    try (ExportDirectory export = ExportDirectory.open(root, "site", List.of("index.html"))) {
      export.begin();
      assertThrows(
          IllegalArgumentException.class, () -> export.write("other.html", out -> out.write("x")));
    }
    assertEquals("", tree());
  }

  @Test
  void twoExportsNeverFillOneDirectoryAtOnce() throws IOException {
    try (ExportDirectory first = ExportDirectory.open(root, "site", List.of("index.html"))) {
      first.begin();
      assertThrows(DirectoryInUseException.class, () -> export("site", "home.html"));
      first.write("index.html", out -> out.write("x"));
      assertThrows(DirectoryInUseException.class, () -> export("faq-json", "faq.json"));
      first.finish();
    }
    assertEquals("index.html\n", tree());
    export("site", "home.html");
    assertEquals("home.html\n", tree());
  }

  @Test
  void theLockOfAnExportThatWasKilledKeepsNobodyOut() throws IOException {
    put(DirectoryLock.NAME);
    export("site", "index.html");
    assertEquals("index.html\n", tree());
  }

  @Test
  void whatAnExportThatWasKilledHasLeftIsRemovedAndNeverListed() throws IOException {
    export("site", "index.html", "zh/guides/old.html");
    long gone = 999_999_999_999L;
    put(".index.html." + gone + ".part", "zh/guides/.old.html." + gone + ".part");
    put(".somebody-elses." + gone + ".part", "index.html." + gone + ".part");
    ExportDirectory export = export("site", "index.html");
    assertEquals(List.of("index.html." + gone + ".part"), export.foreign());
    assertEquals(
        ".somebody-elses." + gone + ".part\nindex.html\nindex.html." + gone + ".part\n", tree());
  }

  @Test
  void nothingIsDeletedThroughALinkThatLeadsOutOfTheDirectory() throws IOException {
    export("site", "index.html", "zh/index.html");
    Path outside = Files.createDirectory(directory.resolve("outside"));
    Files.writeString(outside.resolve("index.html"), "somebody’s own");
    Files.delete(root.resolve("zh/index.html"));
    Files.delete(root.resolve("zh"));
    Files.createSymbolicLink(root.resolve("zh"), outside);
    export("site", "index.html");
    assertTrue(Files.exists(outside.resolve("index.html")));
  }

  @Test
  void whatIsGoneAlreadyOrADirectoryNowIsNoObstacle() throws IOException {
    export("site", "index.html", "gone.html", "lost/gone.html", "now-a-directory");
    Files.delete(root.resolve("gone.html"));
    Files.delete(root.resolve("lost/gone.html"));
    Files.delete(root.resolve("lost"));
    Files.delete(root.resolve("now-a-directory"));
    put("now-a-directory/notes.txt");
    export("site", "index.html");
    assertEquals("index.html\nnow-a-directory/\nnow-a-directory/notes.txt\n", tree());
  }
}
