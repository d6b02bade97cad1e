package dev.walletdesk.validation;

import dev.walletdesk.catalog.loading.DataDirectory;
import dev.walletdesk.catalog.problem.Problem;
import dev.walletdesk.catalog.problem.Severity;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small data directory that is right, for tests to spoil. */
final class Sample {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  static final String GUIDE =
      """
      {
        "id": "sample",
        "title": { "zh": "样例", "en": "Sample" },
        "summary": { "zh": "一份样例。", "en": "A sample." },
        "urgency": "routine",
        "examples": {
          "zh": [%s],
          "en": [%s]
        },
        "steps": [
          {
            "id": "first",
            "kind": "question",
            "ask": { "zh": "怎么了？", "en": "What happened?" },
            "why": { "zh": "好找办法。", "en": "To find a fix." },
            "choices": [
              { "id": "a", "label": { "zh": "甲", "en": "A" } },
              { "id": "not-sure", "label": { "zh": "不确定", "en": "Not sure" } }
            ]
          },
          {
            "id": "fix",
            "kind": "remedy",
            "when": { "first": ["a"] },
            "title": { "zh": "重启", "en": "Restart" },
            "do": [{ "zh": "重启 App。", "en": "Restart the app." }],
            "sources": []
          },
          {
            "id": "know",
            "kind": "notice",
            "when": { "first": ["not-sure"] },
            "tone": "info",
            "tell": { "zh": "没关系。", "en": "Never mind." }
          }
        ],
        "handoff": {
          "tell": { "zh": "联系客服。", "en": "Contact support." },
          "channels": ["app"],
          "prepare": [{ "zh": "单号", "en": "The order number" }],
          "say": { "zh": "你好。", "en": "Hello." },
          "never": [{ "zh": "密码", "en": "Passwords" }],
          "turnTo": ["complaints"]
        },
        "prevent": [],
        "related": []
      }
      """
          .formatted(examples("例子", 60), examples("Case ", 60));

  static final String PROVIDER =
      """
      {
        "id": "sample-pay",
        "name": { "zh": "样付", "en": "Sample Pay" },
        "aliases": ["yangfu"],
        "domains": [
          { "domain": "sample.example", "trust": "verified",
            "evidence": [{ "url": "https://sample.example/", "kind": "official" }] }
        ],
        "contacts": [
          {
            "channel": "phone",
            "value": "95188",
            "label": { "zh": "客服热线", "en": "Customer line" },
            "region": "CN",
            "trust": "verified",
            "evidence": [{ "url": "https://sample.example/help", "kind": "official", "seen": "2025" }]
          }
        ]
      }
      """;

  static final String AUTHORITIES =
      """
      {
        "authorities": [
          {
            "id": "sample-desk",
            "name": { "zh": "样例局", "en": "Sample Desk" },
            "region": "GB",
            "about": { "zh": "管这件事。", "en": "It deals with this." },
            "contacts": [
              {
                "channel": "web",
                "value": "https://desk.example",
                "label": { "zh": "网站", "en": "Site" },
                "region": "GB",
                "trust": "verified",
                "evidence": [{ "url": "https://desk.gov", "kind": "regulator" }]
              }
            ]
          }
        ]
      }
      """;

  private final Path directory;

  Sample(Path directory) {
    this.directory = directory;
    write("guides/sample.json", GUIDE);
    write("providers/sample-pay.json", PROVIDER);
    write("authorities.json", AUTHORITIES);
  }

  /** Writes a file in UTF-8. */
  Sample write(String file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  Sample write(String file, byte[] bytes) {
    try {
      Path path = directory.resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts {@code right} in the place of {@code wrong} in the guide. */
  Sample guide(String right, String wrong) {
    return write("guides/sample.json", replaced(GUIDE, right, wrong));
  }

  Sample provider(String right, String wrong) {
    return write("providers/sample-pay.json", replaced(PROVIDER, right, wrong));
  }

  Sample authorities(String right, String wrong) {
    return write("authorities.json", replaced(AUTHORITIES, right, wrong));
  }

  Report validate() {
    List<DataDirectory> directories = List.of(DataDirectory.added(directory));
    return Validation.of(directories, directories, Catalogs.SHIPPED.resolve("schema"), TODAY);
  }

  /** The problems in English, a line each, with files relative to the directory. */
  String problems() {
    return problems(Languages.of("en"));
  }

  String problems(Language language) {
    Messages messages = Messages.in(language);
    return validate().problems().stream()
        .map(problem -> line(problem, messages).replace(directory + "/", "") + "\n")
        .collect(Collectors.joining());
  }

  private static String line(Problem problem, Messages messages) {
    String kind = problem.severity() == Severity.ERROR ? "validate.error" : "validate.warning";
    return messages.get(kind, problem.place(), problem.message(messages), problem.key());
  }

  /** So many strings of a JSON list, all different. */
  static String examples(String start, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"" + start + Integer.toString(i, 36).repeat(2) + "\"")
        .collect(Collectors.joining(", "));
  }

  private static String replaced(String text, String right, String wrong) {
    if (!text.contains(right)) {
      throw new IllegalArgumentException("not in the sample: " + right);
    }
    return text.replace(right, wrong);
  }
}
