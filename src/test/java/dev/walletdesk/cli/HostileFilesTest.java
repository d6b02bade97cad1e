package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.Desk;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data directories that are made to hang, to fill memory or to bury the reader. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HostileFilesTest {

  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void makeDirectory() throws IOException {
    file = directory.resolve("pack/providers/acme-pay.json");
    Files.createDirectories(file.getParent());
  }

  private Desk.Run validate() {
    return Desk.english().run("validate", directory.resolve("pack").toString());
  }

  private Desk.Run contacts() {
    return Desk.english()
        .run("contacts", "acme-pay", "--data", directory.resolve("pack").toString());
  }

  private void assertBothSay(String message) {
    for (Desk.Run run : List.of(validate(), contacts())) {
      String said = (run.out() + run.err()).replace(directory.toString(), "DIR");
      assertTrue(said.contains(message), run::toString);
      assertEquals(1, run.exitCode(), run::toString);
    }
  }

  private static void run(String... command) throws Exception {
    assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
  }

  @Test
  void aPipeIsNotWaitedFor() throws Exception {
    run("mkfifo", file.toString());
    assertBothSay("only ordinary files belong here");
  }

  @Test
  void aLinkToADeviceOrToAnythingElsewhereIsRefusedByName() throws IOException {
    Files.createSymbolicLink(file, Path.of("/dev/null"));
    assertBothSay("DIR/pack/providers/acme-pay.json:1:1: ");
    assertBothSay("this link leads out of the data directory");
    Files.delete(file);
    Path elsewhere = Files.writeString(directory.resolve("elsewhere.json"), "{}");
    Files.createSymbolicLink(file, elsewhere);
    assertBothSay("this link leads out of the data directory");
  }

  @Test
  void aDirectoryWhereAFileIsExpectedIsToldAndNoCrash() throws IOException {
    Files.createDirectories(file);
    assertBothSay("only ordinary files belong here");
    Files.delete(file);
    Files.createDirectories(directory.resolve("pack/authorities.json"));
    Desk.Run run = validate();
    assertTrue(run.out().contains("only ordinary files belong here"), run::toString);
    assertEquals(1, run.exitCode(), run::toString);
  }

  @Test
  void aFileWhereADirectoryIsExpectedIsToldAndNoCrash() throws IOException {
    Files.writeString(directory.resolve("pack/guides"), "{}");
    Desk.Run run = validate();
    assertTrue((run.out() + run.err()).contains("cannot be read"), run::toString);
    assertEquals(1, run.exitCode(), run::toString);
  }

  @Test
  void aHugeFileIsNotRead() throws IOException {
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(8L << 30);
    }
    assertBothSay("the file is larger than 4 MB; split it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"id\": \"a%s\"|-a",
        "\"hours\": \"Mo%s\"|,Mo",
        "\"url\": \"https://x.example/%s\"|%41"
      })
  void longRepetitionsAreWrongAndNoCrash(String member) throws IOException {
    String[] parts = member.split("\\|", -1);
    String long1 = parts[0].replace("%s", parts[1].repeat(2_000));
    Files.writeString(file, "{" + long1 + "}");
    for (Desk.Run run : List.of(validate(), contacts())) {
      assertEquals(
          1, run.exitCode(), () -> run.err().substring(0, Math.min(800, run.err().length())));
    }
  }

  @Test
  void ofTwoMillionMistakesAHundredAreTold() throws IOException {
    String json = "{\"aliases\": [" + "1,".repeat(1_900_000) + "1]}";
    Files.write(file, json.getBytes(StandardCharsets.UTF_8));
    Desk.Run run = validate();
    assertTrue(run.out().length() < 100_000, () -> "characters: " + run.out().length());
    assertTrue(run.out().contains("more problems in this file"), () -> end(run.out()));
    assertTrue(contacts().err().contains("more problems in this file"));
    assertEquals(1, run.exitCode());
  }

  @Test
  void ofAThousandFilesWithMistakesAThousandAreTold() throws IOException {
    for (int i = 0; i < 400; i++) {
      Files.writeString(file.resolveSibling("p" + i + ".json"), "{\"aliases\": [1,2,3,4,5]}");
    }
    Desk.Run run = validate();
    long told = run.out().lines().filter(line -> line.contains(": error: ")).count();
    assertEquals(1_001, told, () -> end(run.out()));
    assertTrue(run.out().contains("more problems from here on"), () -> end(run.out()));
  }

  @Test
  void columnsCountCharactersAndWhatIsWrongIsCalledByItsName() throws IOException {
    Files.writeString(file, "{\"id\": \"acme-pay\", \"😀\": 1, \"kind\": NaN}");
    assertBothSay("acme-pay.json:1:36: ");
    assertBothSay("this is not valid JSON");
    Files.writeString(file, "\uFEFF{}");
    assertBothSay("the file begins with an invisible byte order mark");
    Files.writeString(file, "{\"kind\": " + "1".repeat(1_100) + "}");
    assertBothSay("longer than any that could be meant");
    assertFalse(validate().out().contains("nested too deeply"));
  }

  private static String end(String text) {
    return text.substring(Math.max(0, text.length() - 1_500));
  }
}
