package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever offers a command to copy offers one that works as the run did that offers it. */
class OfferedCommandsTest {

  private static final String SCAM =
      "您好，我是支付宝专员，您开通的百万保障今晚到期，不关每月扣 900 元。请下载“云会议”进 73920461，把屏幕共享给我，我带您把钱转进备用金核验。";

  /** A command of the program in a text, and not its name alone. */
  private static final Pattern COMMAND =
      Pattern.compile(
          "walletdesk (?:--\\S+ (?:'[^']*'|\\S)+ )*(?:"
              + String.join("|", Commands.names())
              + ")\\b");

  @TempDir private Path directory;
  private Path added;

  @BeforeEach
  void addData() throws IOException {
    added = directory.resolve("my data 钱包");
    Files.createDirectories(added.resolve("guides"));
  }

  static Stream<List<String>> offering() {
    return Stream.of(
        List.of("check", "--message", SCAM),
        List.of("check", "951888"),
        List.of("search", "my refund is missing"),
        List.of("search", "今天吃什么"),
        List.of("contacts"),
        List.of("contacts", "--region", "DE"),
        List.of("contacts", "nobody-at-all"),
        List.of("contacts", "--unknown-option"),
        List.of("show", "scam"),
        List.of("show", "scam", "-p", "alipay"),
        List.of("show", "no-such-guide"),
        List.of("diagnose", "--json", "how do I boil an egg"),
        List.of("diagnose", "-g", "scam"),
        List.of("diagnose", "--resume"),
        List.of("report", "951888"),
        List.of("report", "02012345678"),
        List.of("export"),
        List.of("export", "site"));
  }

  @ParameterizedTest
  @MethodSource("offering")
  void everyCommandKeepsTheDataAndTheLanguage(List<String> command) {
    List<String> all = new ArrayList<>(List.of("--data", added.toString(), "--lang", "en"));
    all.addAll(command);
    Desk.Run run =
        Desk.chinese()
            .with("COLUMNS", "500")
            .with("XDG_STATE_HOME", directory.toString())
            .withLearnedSearch()
            .typing("1", "q")
            .run(all.toArray(String[]::new));
    String kept = "walletdesk --data '" + added + "' --lang en ";
    List<String> offered =
        COMMAND.matcher(run.out() + run.err()).results().map(found -> found.group()).toList();
    for (String each : offered) {
      assertTrue(each.startsWith(kept), run::toString);
    }
  }

  @Test
  void theGuideThatAVerdictNamesIsOfferedSo() {
    Desk.Run run =
        Desk.english().run("--data", added.toString(), "check", "--message", "--lang", "en", SCAM);
    assertTrue(
        run.out().contains("walletdesk --data '" + added + "' --lang en diagnose -g scam"),
        run::toString);
  }

  @Test
  void plainLinesStayPlain() {
    Desk.Run run =
        Desk.english().typing("1", "q").run("--lang", "en", "diagnose", "--plain", "-g", "scam");
    assertTrue(
        run.out().contains("\nwalletdesk --lang en diagnose --plain -g scam --answer "),
        run::toString);
  }

  @Test
  void whereNothingWasAskedForCommandsAreShort() {
    Desk.Run run = Desk.english().run("contacts");
    assertTrue(run.out().contains("walletdesk contacts --region DE"), run::toString);
    assertFalse(run.out().contains("walletdesk --"), run::toString);
  }

  @Test
  void whatIsExportedForOthersNamesNobodysDirectories() {
    Desk.Run run =
        Desk.english()
            .run("--data", added.toString(), "--lang", "en", "export", "faq", "--format", "text");
    assertEquals(0, run.exitCode(), run::toString);
    assertFalse(run.out().contains(added.toString()), "a directory in what is handed on");
  }
}
