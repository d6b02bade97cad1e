package dev.walletdesk.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built program in a real pseudo-terminal, key by key. */
@Tag("terminal")
class PseudoTerminalIT {

  private static final String ENTER = "\r";
  private static final String ESCAPE = "\u001B";
  private static final String LEFT = "\u001B[D";
  private static final String DOWN = "\u001B[B";
  private static final String CTRL_C = "\u0003";
  private static final String CTRL_D = "\u0004";
  private static final String CTRL_S = "\u0013";
  private static final String CTRL_Z = "\u001A";

  /** What a program sends to ask a terminal something that it may never answer. */
  private static final Pattern QUERY =
      Pattern.compile("\u001B\\[[?>=]?[0-9;]*(?:c|n|\\$p|u|x)|\u001B\\][0-9;]*;\\?|\u001BP\\+q");

  /** What stty -g prints. */
  private static final Pattern SETTINGS = Pattern.compile("[0-9a-f]+(?::[0-9a-f]+){20,}");

  @TempDir private Path state;

  private PseudoTerminal diagnose(String... args) throws Exception {
    List<String> command = new ArrayList<>(List.of(Launcher.BINARY.toString(), "diagnose"));
    command.addAll(List.of(args));
    return start(command.toArray(String[]::new));
  }

  /** Runs in a shell that tells the terminal's settings before and after. */
  private PseudoTerminal diagnoseBetweenSettings(String... args) throws Exception {
    String program = "'" + Launcher.BINARY + "' diagnose " + String.join(" ", args);
    return start("/bin/sh", "-c", "stty -g; " + program + "; echo; echo exit $?; stty -g");
  }

  private PseudoTerminal start(String... command) throws Exception {
    Map<String, String> variables =
        Map.of("LANG", "zh_CN.UTF-8", "XDG_STATE_HOME", state.toString());
    return new PseudoTerminal(80, 40, state, variables, command);
  }

  private static void assertSettingsRestored(PseudoTerminal terminal) {
    List<String> settings =
        SETTINGS.matcher(terminal.sent()).results().map(MatchResult::group).toList();
    assertEquals(2, settings.size(), terminal.sent());
    assertEquals(settings.get(0), settings.get(1));
  }

  @Test
  void somebodyWithAFailedPaymentIsLedToTheHotline() throws Exception {
    try (PseudoTerminal terminal = diagnose()) {
      terminal.await("发生了什么");
      terminal.type("付款失败");
      terminal.await("> 付款失败");
      terminal.type(ENTER);
      terminal.await("这笔钱扣了吗");
      terminal.type("4");
      terminal.await("看账单里有没有这笔");
      terminal.type("2");
      terminal.await("是哪个钱包");
      terminal.type("zfb");
      terminal.await("> zfb");
      terminal.type(ENTER);
      terminal.await("屏幕");
      terminal.type("9");
      terminal.type("6");
      terminal.await("换网络，更新 App");
      terminal.type("2");
      terminal.await("换一种付法");
      terminal.type("2");
      terminal.await("打给支付宝\n  95188");
      terminal.type(ENTER);
      assertEquals(0, terminal.exitCode());
    }
  }

  @Test
  void nothingIsAskedOfTheTerminalThatItMightNotAnswer() throws Exception {
    try (PseudoTerminal terminal = diagnose("-g", "payment-failed")) {
      terminal.await("这笔钱扣了吗");
      terminal.type(CTRL_C);
      assertEquals(130, terminal.exitCode());
      assertFalse(QUERY.matcher(terminal.sent()).find(), terminal.sent());
    }
  }

  @Test
  void controlCEndsItWithItsOwnExitCodeAndTheWayBack() throws Exception {
    try (PseudoTerminal terminal = diagnoseBetweenSettings("-g", "payment-failed")) {
      terminal.await("这笔钱扣了吗");
      terminal.type("2");
      terminal.await("不足");
      terminal.type(CTRL_C);
      terminal.await("walletdesk diagnose -g payment-failed --answer money=not-taken");
      assertEquals(0, terminal.exitCode());
      assertSettingsRestored(terminal);
    }
    try (PseudoTerminal terminal = diagnose("-g", "payment-failed")) {
      terminal.await("这笔钱扣了吗");
      terminal.type(CTRL_C);
      assertEquals(130, terminal.exitCode());
    }
  }

  @Test
  void aKilledProgramLeavesTheTerminalAsItWas() throws Exception {
    Path pid = state.resolve("pid");
    String run =
        "echo $$ > '" + pid + "'; exec '" + Launcher.BINARY + "' diagnose -g payment-failed";
    Path script = Files.writeString(state.resolve("run.sh"), run);
    String around = "stty -g; sh '" + script + "'; stty -g";
    try (PseudoTerminal terminal = start("/bin/sh", "-c", around)) {
      terminal.await("这笔钱扣了吗");
      new ProcessBuilder("kill", "-TERM", Files.readString(pid).strip()).start().waitFor();
      assertEquals(0, terminal.exitCode());
      assertSettingsRestored(terminal);
    }
  }

  @Test
  void filterBackChangeAndWhy() throws Exception {
    try (PseudoTerminal terminal = diagnose("-g", "payment-failed")) {
      terminal.await("这笔钱扣了吗");
      terminal.type("?");
      terminal.await("最要紧的是别再付第二次");
      terminal.type("不确");
      assertFalse(terminal.await("> 不确").contains("付不出去"));
      terminal.type(ESCAPE);
      terminal.await("付不出去");
      terminal.type("2");
      terminal.await("最接近");
      terminal.type(LEFT);
      terminal.await("（之前选的）");
      terminal.type(DOWN + ENTER);
      terminal.await("看账单里有没有这笔");
      terminal.type("\t");
      terminal.await("你的回答：要改哪一个");
      terminal.type("这笔钱扣" + ENTER);
      terminal.await("（之前选的）");
      terminal.type(CTRL_C);
      assertEquals(130, terminal.exitCode());
    }
  }

  @Test
  void anotherWindowSizeIsDrawnAnew() throws Exception {
    try (PseudoTerminal terminal = diagnose("-g", "payment-failed")) {
      terminal.await("这笔钱扣了吗");
      terminal.resize(40, 15);
      String small = terminal.await("\nTab 我的回答");
      assertTrue(small.lines().allMatch(line -> line.stripTrailing().length() <= 40), small);
      terminal.resize(100, 30);
      terminal.await("回车 选择  Esc 上一步  Tab 我的回答");
      terminal.type("2");
      terminal.await("✓ 这笔钱扣了吗");
      terminal.type(CTRL_C);
      assertEquals(130, terminal.exitCode());
    }
  }

  @Test
  void leavingAsksWhetherToKeepTheAnswersAndResumeGoesOn() throws Exception {
    try (PseudoTerminal terminal = diagnose("-g", "payment-failed")) {
      terminal.await("这笔钱扣了吗");
      terminal.type("2");
      terminal.await("最接近");
      terminal.type(CTRL_D);
      terminal.await("要不要留下这些回答");
      terminal.type("2");
      terminal.await("walletdesk diagnose --resume");
      assertEquals(0, terminal.exitCode());
    }
    assertEquals(
        """
        {
          "schema" : "walletdesk.session/3",
          "guide" : "payment-failed",
          "language" : "zh",
          "answers" : {
            "money" : "not-taken"
          },
          "details" : { }
        }
        """,
        Files.readString(state.resolve("walletdesk/session.json")));
    try (PseudoTerminal terminal = diagnose("--resume")) {
      terminal.await("最接近");
      terminal.type(CTRL_C);
      assertEquals(130, terminal.exitCode());
    }
  }

  @Test
  void whatIsKeptOnceIsKeptOnWhenTheTerminalGoesAway() throws Exception {
    try (PseudoTerminal terminal = diagnose("-g", "payment-failed")) {
      terminal.await("这笔钱扣了吗");
      terminal.type(CTRL_S);
      terminal.await("已经存好");
      terminal.type("2");
      terminal.await("最接近");
    }
    assertTrue(
        Files.readString(state.resolve("walletdesk/session.json"))
            .contains("\"money\" : \"not-taken\""));
  }

  @Test
  void nothingIsWrittenUnlessAsked() throws Exception {
    try (PseudoTerminal terminal = diagnose("-g", "payment-failed")) {
      terminal.await("这笔钱扣了吗");
      terminal.type("2");
      terminal.await("最接近");
      terminal.type(CTRL_C);
      assertEquals(130, terminal.exitCode());
    }
    try (var files = Files.list(state)) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void suspendedAndBackInTheForegroundItGoesOn() throws Exception {
    try (PseudoTerminal terminal = start("/bin/sh", "-i")) {
      terminal.type("PS1='ready> '; set -m" + ENTER);
      terminal.await("ready> ");
      terminal.type("'" + Launcher.BINARY + "' diagnose -g payment-failed" + ENTER);
      terminal.await("这笔钱扣了吗");
      terminal.type(CTRL_Z);
      terminal.await("topped");
      terminal.type("echo the shell is back" + ENTER);
      terminal.await("\nthe shell is back");
      terminal.type("fg" + ENTER);
      terminal.await("也可以直接打字");
      terminal.type("2");
      terminal.await("最接近");
      terminal.type(CTRL_C);
      terminal.await("--answer money=not-taken");
      terminal.type("echo status $?" + ENTER);
      terminal.await("status 130");
    }
  }

  @Test
  void pastesMouseReportsAndBrokenBytesAreNoAnswers() throws Exception {
    try (PseudoTerminal terminal = diagnose("-g", "payment-failed")) {
      terminal.await("这笔钱扣了吗");
      terminal.type("\u001B[200~" + "1\n2\n".repeat(2500) + "\u001B[201~");
      terminal.await("对应的");
      terminal.type(ESCAPE);
      terminal.await("付不出去");
      terminal.type("\u001B[<0;10;10M\u001B[<0;10;10m\u001B[M !!\u001B[5;5~\u001BOP\u001B[15~");
      terminal.send(new byte[] {(byte) 0xFF, (byte) 0xC0, (byte) 0x80, (byte) 0xED, (byte) 0xA0});
      Thread.sleep(500);
      assertTrue(terminal.shown().contains("这笔钱扣了吗"), terminal.shown());
      terminal.type("\u0015");
      terminal.await("付不出去");
      terminal.type("2");
      terminal.await("✓ 这笔钱扣了吗");
      terminal.type(CTRL_C);
      assertEquals(130, terminal.exitCode());
    }
  }

  @Test
  void aSimpleTerminalGetsPlainLines() throws Exception {
    Map<String, String> variables = Map.of("LANG", "en_GB.UTF-8", "TERM", "dumb");
    try (PseudoTerminal terminal =
        new PseudoTerminal(
            60,
            20,
            state,
            variables,
            Launcher.BINARY.toString(),
            "diagnose",
            "-g",
            "payment-failed")) {
      terminal.await("\n>");
      terminal.type("4\n");
      terminal.await("Type a letter when");
      terminal.type("q\n");
      terminal.await("keep your answers");
      terminal.type("1\n");
      assertEquals(0, terminal.exitCode());
      assertFalse(terminal.sent().contains("\u001B"), terminal.sent());
    }
  }
}
