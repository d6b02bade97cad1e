package dev.walletdesk.endtoend.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Uses what was installed, and compares it with the tree that was built. */
final class Trial {

  private static final String TREE =
      Path.of(System.getProperty("walletdesk.tree"), "bin/walletdesk").toAbsolutePath().toString();

  private static final String DAY = "SOURCE_DATE_EPOCH";
  private static final String NOW = "1795824000";

  /** One of each kind; in words so that an argument may have spaces. */
  private static final List<List<String>> FEW =
      List.of(
          List.of("contacts", "支付宝", "--lang", "zh"),
          List.of("check", "95188", "--lang", "en"),
          List.of("search", "my top up bounced back", "--lang", "en"));

  private static final List<List<String>> MORE =
      List.of(
          List.of("--help", "--lang", "zh"),
          List.of("contacts", "--all", "--lang", "zh"),
          List.of("contacts", "--all", "--lang", "en"),
          List.of("contacts", "paypal", "--qr", "--lang", "en"),
          List.of("check", "https://alipay.com.example.cc/登录", "--lang", "zh"),
          List.of("check", "--json", "+44 20 7946 0001", "службa@pаypal.com"),
          List.of("search", "钱付了商家没收到", "--lang", "zh"),
          List.of("guides", "--lang", "zh"),
          List.of("show", "scam", "-p", "alipay", "--lang", "zh"),
          List.of("graph", "scam", "--format", "dot", "--lang", "en"),
          List.of("report", "alipay", "95188", "--lang", "en"),
          List.of("diagnose", "-g", "scam", "-p", "alipay", "--json", "--lang", "zh"),
          List.of("diagnose", "--plain", "--region", "CN", "my alipay was hacked", "--lang", "en"),
          List.of("export", "contacts", "--format", "csv", "--lang", "zh"),
          List.of("export", "contacts", "--format", "vcard", "--lang", "zh"),
          List.of("export", "contacts", "--format", "jsonld", "--lang", "en"),
          List.of("export", "faq", "--format", "jsonl", "--provider", "alipay"),
          List.of("export", "faq", "--format", "html", "--guide", "scam", "--lang", "zh"),
          List.of("validate", "--lang", "zh"));

  private final Workplace place;
  private final String program;

  Trial(Workplace place, Path program) {
    this.place = place.with(DAY, NOW);
    this.program = program.toString();
  }

  /** Tells its version, and answers as the tree that was built does. */
  void few() throws IOException {
    String version = place.does(program, "--version");
    assertEquals("walletdesk " + Packages.VERSION, version.lines().findFirst().orElse(""));
    for (List<String> command : FEW) {
      answersAsTheTreeDoes(command);
    }
  }

  /** Every command, and a website. */
  void all() throws IOException {
    for (List<String> command : MORE) {
      answersAsTheTreeDoes(command);
    }
    place.does(program, "export", "site", "-o", "site");
    assertTrue(place.files("site").contains("index.html"), "index.html");
  }

  private void answersAsTheTreeDoes(List<String> command) throws IOException {
    try (Workplace outside = new Workplace(User.self())) {
      outside.with("JAVA_HOME", System.getProperty("java.home")).with(DAY, NOW);
      assertEquals(run(outside, TREE, command), run(place, program, command), command.toString());
    }
  }

  private static Workplace.Result run(Workplace place, String program, List<String> command)
      throws IOException {
    return place.run(Stream.concat(Stream.of(program), command.stream()).toArray(String[]::new));
  }
}
