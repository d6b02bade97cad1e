package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.testing.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is an option, what is a command, and what is a value. */
class ArgumentsTest {

  private static void assertBegins(String expected, Desk.Run run) {
    String printed = run.out() + run.err();
    assertEquals(
        expected,
        printed.substring(0, Math.min(expected.length(), printed.length())),
        run::toString);
  }

  @Test
  void afterTwoDashesALanguageIsText() {
    assertBegins(
        "Nothing here fits “--lang fr”.", Desk.english().run("search", "--", "--lang", "fr"));
  }

  @Test
  void afterTwoDashesDebugIsText() {
    Desk.Run run = Desk.english().run("show", "--", "--debug");
    assertEquals(
        """
        There is no guide called “--debug”.
        See which there are: walletdesk guides
        """,
        run.err());
  }

  @Test
  void debugInsideTextIsText() {
    Desk.Run run = Desk.english().run("show", "no --debug here");
    assertEquals(
        """
        There is no guide called “no --debug here”.
        See which there are: walletdesk guides
        """,
        run.err());
  }

  @Test
  void aDirectoryMayBeCalledLikeACommand() {
    assertEquals(
        """
        There is no directory guides. Check the path after --data.
        """,
        Desk.english().run("--data", "guides", "show", "scam").err());
    assertEquals(
        """
        There is no directory check. Check the path after --data.
        """,
        Desk.english().run("--data", "check", "diagnose", "--json").err());
  }

  @Test
  void twoDashesMayStandBeforeTheCommand() {
    assertEquals(
        Desk.english().run("contacts", "alipay").out(),
        Desk.english().run("--", "contacts", "alipay").out());
    assertEquals(
        """
        There is no command “frobnicate”.
        Did you mean validate?
        How to use it: walletdesk --help
        """,
        Desk.english().run("--", "frobnicate").err());
  }

  @Test
  void theLanguageMayStandAnywhere() {
    String chinese = Desk.chinese().run("guides").out();
    assertEquals(chinese, Desk.english().run("--lang", "zh", "guides").out());
    assertEquals(chinese, Desk.english().run("guides", "--lang=zh").out());
  }

  @Test
  void anAtSignBeginsAValueAndNoFileOfArguments(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("arguments"), "alipay --all\n");
    String value = "@" + file;
    assertBegins(
        "“" + value + "” is not in the list of wallets and authorities.",
        Desk.english().run("contacts", value));
    assertBegins(
        "{\"value\":\"" + value + "\",", Desk.english().run("check", "--json", "--", value));
    assertBegins("There is no command “" + value + "”.", Desk.english().run(value));
    assertBegins(
        "walletdesk export contacts does not know what to do with “" + value + "”.",
        Desk.english().run("export", "contacts", "--format", "csv", value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V", "contacts --version", "export faq -V"})
  void everyCommandTellsTheVersion(String command) {
    Desk.Run run = Desk.english().run(command.split(" ", -1));
    assertBegins("walletdesk (unpackaged)", run);
    assertEquals(0, run.exitCode());
  }

  @Test
  void theVersionTellsLicenceWarrantyAndPlaceInEachLanguage() {
    assertEquals(
        """
        walletdesk (unpackaged)
        Copyright 2026 the walletdesk authors
        License Apache-2.0: <https://www.apache.org/licenses/LICENSE-2.0>
        This is free software: you are free to change and redistribute it.
        There is NO WARRANTY, to the extent permitted by law.
        Installed in .; see licenses/README.md there for what it carries of others.
        """,
        Desk.english().run("--version").out());
    assertEquals(
        """
        walletdesk (unpackaged)
        版权所有 2026 walletdesk 作者
        许可证 Apache-2.0：<https://www.apache.org/licenses/LICENSE-2.0>
        这是自由软件，可以修改和再分发。
        在法律允许的范围内，不作任何担保。
        安装在 .；用到的其他软件和数据见其中的 licenses/README.md。
        """,
        Desk.chinese().run("--version").out());
  }
}
