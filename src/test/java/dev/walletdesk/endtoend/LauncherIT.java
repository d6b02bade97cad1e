package dev.walletdesk.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherIT {

  @TempDir private Path directory;

  @Test
  void aPipeGetsPlainUtf8EvenWhereTheLocaleKnowsNone() {
    Launcher.Result result =
        Launcher.shell(
            Map.of("LANG", "C", "LC_ALL", "C"),
            "'" + Launcher.BINARY + "' contacts alipay --lang zh | cat");
    assertTrue(
        result.out().startsWith("支付宝（alipay）\n\n  95188\n    支付宝客服热线 · 电话 · 中国\n"), result.out());
    assertFalse(result.out().contains("\u001B"));
    assertEquals("", result.err());
  }

  @Test
  void chineseArgumentsSurviveALocaleThatKnowsNone() {
    Launcher.Result result =
        Launcher.shell(
            Map.of("LANG", "C", "LC_ALL", "C"), "'" + Launcher.BINARY + "' contacts 支付宝");
    assertTrue(result.out().startsWith("支付宝（alipay）\n"), result.out() + result.err());
  }

  @Test
  void aClosedPipeEndsItQuietly() {
    Launcher.Result result =
        Launcher.shell(Map.of(), "'" + Launcher.BINARY + "' export faq --format json | head -1");
    assertEquals("{\n", result.out());
    assertEquals("", result.err());
  }

  @Test
  void closedInputHasEnded() {
    Launcher.Result result = Launcher.shell(Map.of(), "'" + Launcher.BINARY + "' check - <&-");
    assertEquals(
        "There was nothing to check. Put one number, address, link or message on each line.\n",
        result.err());
    assertEquals(1, result.exitCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {">/dev/full", ">&-"})
  void outputThatCannotBeWrittenIsAFailure(String output) {
    for (String command : List.of("guides", "check 95188", "export contacts --format csv")) {
      Launcher.Result result =
          Launcher.shell(Map.of(), "'" + Launcher.BINARY + "' " + command + " " + output);
      assertTrue(result.err().startsWith("Not all of the output could be written: "), result.err());
      assertEquals(1, result.exitCode(), command);
    }
  }

  @Test
  void endlessInputEndsWhenNobodyReadsAnyMore() {
    Launcher.Result result =
        Launcher.shell(Map.of(), "yes 95188 | '" + Launcher.BINARY + "' check --json - | head -1");
    assertTrue(result.out().startsWith("{\"value\":\"95188\",\"kind\":\"phone\""), result.out());
    assertEquals("", result.err());
  }

  @Test
  void itStartsThroughALinkFromAnotherDirectoryAndWithSpacesInItsPath() throws IOException {
    Path tree = directory.resolve("a tree with spaces");
    copy(Launcher.TREE, tree);
    Path link = directory.resolve("wd");
    Files.createSymbolicLink(link, tree.resolve("bin/walletdesk"));
    Launcher.Result result =
        Launcher.shell(Map.of(), "cd / && '" + link + "' contacts zfb --lang en");
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.out().startsWith("Alipay (alipay)\n"), result.out());
  }

  @Test
  void withoutJavaItSaysWhatItNeeds() {
    Launcher.Result result =
        Launcher.run(Map.of("JAVA_HOME", "/nowhere"), "", List.of(Launcher.BINARY.toString()));
    assertEquals(70, result.exitCode());
    assertEquals(
        """
        walletdesk needs Java 17 or newer: there is no "/nowhere/bin/java". Install one, or point JAVA_HOME at one.
        walletdesk 需要 Java 17 或更新的版本。请安装，或用 JAVA_HOME 指明位置。
        """,
        result.err());
  }

  @Test
  void withAnOldJavaItSaysSo() throws IOException {
    Path jdk = directory.resolve("jdk8");
    Files.createDirectories(jdk.resolve("bin"));
    Path java = Files.writeString(jdk.resolve("bin/java"), "#!/bin/sh\nexit 1\n");
    assertTrue(java.toFile().setExecutable(true));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"1.8.0_402\"\n");
    Launcher.Result result =
        Launcher.run(Map.of("JAVA_HOME", jdk.toString()), "", List.of(Launcher.BINARY.toString()));
    assertEquals(70, result.exitCode());
    assertTrue(
        result.err().contains("the one at " + java + " is version 1.8.0_402."), result.err());
  }

  @Test
  void aConversationThroughAPipeEndsWithTheHotline() {
    Launcher.Result result =
        Launcher.run(
            Map.of("LANG", "zh_CN.UTF-8"),
            "4\n2\nalipay\n6\n2\n2\n1\n",
            "diagnose",
            "-g",
            "payment-failed");
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.out().contains("\n  95188\n"), result.out());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
