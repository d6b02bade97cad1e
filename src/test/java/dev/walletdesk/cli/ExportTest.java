package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.testing.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

  private static final Path DATA = Catalogs.TO_EXPORT;

  @TempDir private Path directory;

  private Desk.Run export(String... args) {
    String[] all = Stream.concat(Stream.of("export"), Stream.of(args)).toArray(String[]::new);
    return Desk.english().withData(DATA).run(all);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> directory.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private static void assertFails(int exitCode, String message, Desk.Run run) {
    assertEquals(message, run.err(), run::toString);
    assertEquals("", run.out(), run::toString);
    assertEquals(exitCode, run.exitCode(), run::toString);
  }

  @Test
  void withoutAPathItGoesToStandardOutputAndSoDoesAHyphen() {
    String expected = export("faq", "--format", "jsonl").out();
    assertEquals(2, expected.lines().count());
    assertEquals(expected, export("faq", "--format", "jsonl", "-o", "-").out());
  }

  @Test
  void aFileGetsTheSameAndIsReplaced() throws IOException {
    Path file = Files.writeString(directory.resolve("faq.csv"), "older");
    Desk.Run run = export("faq", "--format", "csv", "-o", file.toString());
    assertEquals(0, run.exitCode(), run::toString);
    assertEquals("", run.out() + run.err());
    assertEquals(export("faq", "--format", "csv").out(), Files.readString(file));
    assertEquals(List.of("faq.csv"), files());
  }

  @Test
  void aLinkIsFollowedAndStays() throws IOException {
    Path file = Files.writeString(directory.resolve("real.md"), "older");
    Path link = Files.createSymbolicLink(directory.resolve("link.md"), file);
    export("faq", "--format", "markdown", "-o", link.toString());
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.readString(file).startsWith("# A card is lost\n"));
  }

  @Test
  void aDirectoryGetsAFileForEachGuideThatLinksToTheOthers() throws IOException {
    export("faq", "--format", "markdown", "-o", directory.toString());
    assertEquals(List.of(".walletdesk-export", "card-lost.md", "pay-fail.md"), files());
    assertTrue(
        Files.readString(directory.resolve("card-lost.md"))
            .contains("- [It will not pay](<pay-fail.md>)\n"));
  }

  @Test
  void aPathThatEndsLikeADirectoryIsOne() throws IOException {
    export("contacts", "--format", "vcard", "-o", directory.resolve("cards") + "/");
    assertEquals(
        List.of(
            "cards/.walletdesk-export",
            "cards/cn-line.vcf",
            "cards/moon-pay.vcf",
            "cards/sun-pay.vcf",
            "cards/us-line.vcf"),
        files());
  }

  @Test
  void filesOfAnEarlierExportThatAreNoLongerPartOfItGo() throws IOException {
    String path = directory.toString();
    export("faq", "--format", "markdown", "-o", path);
    export("faq", "--format", "html", "-o", path);
    export("faq", "--format", "markdown", "--guide", "pay-fail", "-o", path);
    assertEquals(
        List.of(".walletdesk-export", "card-lost.html", "pay-fail.html", "pay-fail.md"), files());
  }

  @Test
  void foreignFilesStayAndAreNamed() throws IOException {
    Files.writeString(directory.resolve("CNAME"), "help.example");
    Files.createDirectories(directory.resolve(".git"));
    Files.writeString(directory.resolve(".git/config"), "");
    Desk.Run run = export("site", "-o", directory.toString());
    assertEquals(0, run.exitCode(), run::toString);
    assertEquals(
        directory
            + " has files that no export wrote. They are left as they are: CNAME."
            + " --force removes them.\n",
        run.err());
    assertEquals("help.example", Files.readString(directory.resolve("CNAME")));
    assertTrue(files().contains(".git/config"));
  }

  @Test
  void aForeignFileIsNotOverwritten() throws IOException {
    Path mine = Files.writeString(directory.resolve("pay-fail.md"), "mine");
    assertFails(
        2,
        "In "
            + directory
            + ", these files are in the way, and no export wrote them: pay-fail.md."
            + " Choose another directory, or replace them with --force.\n",
        export("faq", "--format", "markdown", "-o", directory.toString()));
    assertEquals("mine", Files.readString(mine));
    assertEquals(List.of("pay-fail.md"), files());
  }

  @Test
  void withForceForeignFilesGoButHiddenOnesStay() throws IOException {
    Files.writeString(directory.resolve("pay-fail.md"), "mine");
    Files.createDirectories(directory.resolve("notes"));
    Files.writeString(directory.resolve("notes/todo.txt"), "");
    Files.writeString(directory.resolve(".htaccess"), "");
    Desk.Run run = export("faq", "--format", "markdown", "--force", "-o", directory.toString());
    assertEquals("", run.err());
    assertEquals(
        List.of(".htaccess", ".walletdesk-export", "card-lost.md", "pay-fail.md"), files());
    assertFalse(Files.exists(directory.resolve("notes")));
  }

  @Test
  void aListOfFilesThatWasTamperedWithLeadsNobodyOutOfTheDirectory() throws IOException {
    Path outside = Files.writeString(directory.resolve("outside.txt"), "mine");
    Path inside = Files.createDirectory(directory.resolve("inside"));
    Files.createSymbolicLink(inside.resolve("link"), directory);
    Files.writeString(
        inside.resolve(".walletdesk-export"),
        "faq-markdown\t../outside.txt\nfaq-markdown\tlink/outside.txt\nfaq-markdown\t/etc/hosts\n");
    export("faq", "--format", "markdown", "-o", inside.toString());
    assertEquals("mine", Files.readString(outside));
    assertTrue(Files.exists(Path.of("/etc/hosts")));
  }

  @Test
  void aFileInADirectoryThatIsNotThereIsWrongUsage() {
    Path parent = directory.resolve("no/such");
    assertFails(
        2,
        "There is no directory for " + parent.resolve("faq.md") + ". Make " + parent + " first.\n",
        export("faq", "--format", "markdown", "-o", parent.resolve("faq.md").toString()));
  }

  @Test
  void whatCannotBeWrittenIsSaid() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "");
    assertFails(
        1,
        file
            + "/site cannot be written (Not a directory)."
            + " Check its permissions and the free space.\n",
        export("site", "-o", file + "/site"));
  }

  @Test
  void aSiteNeedsADirectory() {
    assertFails(
        2,
        """
        Where shall the website go? Name a directory, for example: walletdesk export site -o public
        """,
        export("site"));
    assertFails(
        2,
        """
        网站放到哪里？请写一个目录，例如：walletdesk export site -o public
        """,
        Desk.chinese().run("export", "site"));
  }

  @Test
  void aFormatThatThereIsNotIsAnsweredWithThoseThereAre() {
    assertFails(
        2,
        """
        --format cannot be “pdf”; it takes markdown|html|json|jsonl|csv|jsonld|text.
        How to use it: walletdesk export faq --help
        """,
        export("faq", "--format", "pdf"));
    assertFails(
        2,
        """
        --format cannot be “text”; it takes csv|json|vcard|vcard3|jsonld|markdown|html.
        How to use it: walletdesk export contacts --help
        """,
        export("contacts", "--format", "text"));
  }

  @Test
  void aCountryHasAName() {
    assertFails(
        2,
        """
        “Chna” is no country. Use its name or its two letters, for example Germany or DE.
        Did you mean China (CN)?
        """,
        export("contacts", "--format", "csv", "--region", "Chna"));
  }

  @Test
  void unknownNamesAreAClearNoAndNothingIsWritten() throws IOException {
    Desk.Run run =
        export("faq", "--format", "csv", "--guide", "card-last", "-o", directory + "/a.csv");
    assertFails(
        1,
        """
        There is no guide called “card-last”.
        Did you mean card-lost?
        """,
        run);
    assertEquals(List.of(), files());
  }

  @Test
  void aBrokenGuideIsToldBeforeAnythingIsWritten() throws IOException {
    Path broken = Files.createDirectories(directory.resolve("data/guides"));
    Files.writeString(broken.resolve("zzz.json"), "{");
    Path file = directory.resolve("faq.jsonl");
    Desk.Run run =
        export("faq", "--format", "jsonl", "--data", directory + "/data", "-o", file.toString());
    assertEquals(1, run.exitCode(), run::toString);
    assertTrue(run.err().startsWith(broken.resolve("zzz.json") + ":1:2: "), run::toString);
    assertFalse(Files.exists(file));
  }

  @Test
  void bothLanguagesGoWithExportOnly() {
    assertTrue(
        export("faq", "--format", "text", "--lang", "both")
            .out()
            .startsWith("卡丢了 / A card is lost\n"));
    assertFails(
        2,
        """
        There is no language “both” here. Use zh or en.
        """,
        Desk.english().run("contacts", "alipay", "--lang", "both"));
  }

  @Test
  void dataThatWasAddedIsMarkedInWhateverIsExported() {
    for (String format : List.of("markdown", "html", "text", "jsonld")) {
      String out =
          Desk.english()
              .run(
                  "export",
                  "faq",
                  "--format",
                  format,
                  "--guide",
                  "card-lost",
                  "--data",
                  DATA.toString())
              .out();
      assertTrue(out.contains("Not walletdesk’s official data"), format);
    }
  }

  @Test
  void theDayOfAnExportCanBeSetSoThatItCanBeMadeAgain() {
    Desk before = Desk.english().withData(DATA).with("SOURCE_DATE_EPOCH", "1704067200");
    String out = before.run("export", "contacts", "--format", "csv").out();
    assertFalse(out.contains("more than a year ago"), out);
    assertTrue(export("contacts", "--format", "csv").out().contains("more than a year ago"));
  }

  @Test
  void whatToExportHasToBeSaid() {
    assertFails(
        2,
        """
        What do you want to export? Choose faq, contacts or site, \
        for example: walletdesk export faq --format markdown
        How to use it: walletdesk export --help
        """,
        export());
  }
}
