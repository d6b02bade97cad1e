package dev.walletdesk.cli.training;

import dev.walletdesk.cli.Cli;
import dev.walletdesk.cli.Environment;
import dev.walletdesk.cli.Main;
import dev.walletdesk.cli.start.StartCache;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * What people start the program for, once each, so that what that loads can be kept: {@code
 * Training DIRECTORY}, which is where a conversation may keep its session. With a second argument,
 * only what somebody in trouble types.
 */
public final class Training {

  /** What somebody in trouble types; each loads what the others do not. */
  private static final List<List<String>> HOTLINE =
      List.of(
          List.of("--version"),
          List.of("contacts", "--help"),
          List.of("contacts", "alipay"),
          List.of("contacts", "alipay", "--lang", "zh"),
          List.of("contacts", "zhifubao"),
          List.of("guides"),
          List.of("show", "scam"));

  private static final List<List<String>> OTHERS =
      List.of(
          List.of("--help"),
          List.of("contacts", "no-such-wallet"),
          List.of("search", "my", "payment", "failed"),
          List.of("search", "付款失败"),
          List.of("check", "95188", "alipay.com", "global.service@alipay.com"),
          List.of("check", "--message", "Alipay: your account is frozen, call 0571 1234567 now."),
          List.of("diagnose", "-g", "payment-failed", "-p", "alipay", "--json"),
          List.of("diagnose", "my", "payment", "failed", "--json"));

  private static final List<String> CONVERSATION =
      List.of("diagnose", "my", "paypal", "payment", "failed");

  private static final String ANSWERS = "1\n4\n2\nalipay\n6\n2\n2\n1\n";

  private final Path home;
  private final Map<String, String> variables;

  private Training(Path home, Path state) {
    this.home = home;
    this.variables =
        Map.of("WALLETDESK_LANG", "en", "XDG_STATE_HOME", state.toString(), "TZ", "Asia/Shanghai");
  }

  /** Runs them. */
  public static void main(String[] args) throws ClassNotFoundException, IOException {
    // What every start loads beside its command.
    Class.forName(Main.class.getName());
    System.getenv();
    StartCache.missing(Clock.systemUTC()).ifPresent(StartCache::make);
    Path home = Path.of(System.getProperty("walletdesk.home"));
    Training training = new Training(home, Path.of(args[0]));
    HOTLINE.forEach(command -> training.run(command, ""));
    if (args.length == 1) {
      OTHERS.forEach(command -> training.run(command, ""));
      training.run(CONVERSATION, ANSWERS);
      TerminalClasses.load();
    }
  }

  private void run(List<String> command, String answers) {
    InputStream in = new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8));
    Cli.run(
        command.toArray(String[]::new),
        in,
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        new Environment(variables, home.resolve("data"), false),
        Clock.system(ZoneId.of("Asia/Shanghai")));
  }
}
