package dev.walletdesk.testing;

import dev.walletdesk.cli.Cli;
import dev.walletdesk.cli.Environment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs walletdesk inside the test, with the project's own data, on a fixed day. */
public final class Desk {

  private final Map<String, String> variables = new HashMap<>();
  private String input = "";
  private Path data = Catalogs.SHIPPED;

  public static Desk english() {
    return new Desk().with("LANG", "en_GB.UTF-8");
  }

  public static Desk chinese() {
    return new Desk().with("LANG", "zh_CN.UTF-8");
  }

  public Desk with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  public Desk typing(String... lines) {
    input = String.join("\n", lines) + "\n";
    return this;
  }

  public Desk withData(Path directory) {
    data = directory;
    return this;
  }

  /** Finds guides with what was learned beforehand, as the built program does. */
  public Desk withLearnedSearch() {
    return withData(LearnedSearch.DATA);
  }

  public Run run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        Cli.run(
            args,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            new Environment(variables, data, false),
            Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC));
    return new Run(
        List.of(args),
        exitCode,
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8));
  }

  /** What a run left behind. */
  public record Run(List<String> args, int exitCode, String out, String err) {

    @Override
    public String toString() {
      return "walletdesk "
          + String.join(" ", args)
          + "\nexit code "
          + exitCode
          + "\n--- out\n"
          + out
          + "--- err\n"
          + err;
    }
  }
}
