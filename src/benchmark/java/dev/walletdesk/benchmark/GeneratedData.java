package dev.walletdesk.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Data directories of any size, the same every time, as like the real data as benchmarks need. */
final class GeneratedData {

  private static final int EXAMPLES = 60;
  private static final int PROVIDERS_NAMED = 6;
  private static final String HAN = "付款钱包转账退红没到收提现充值卡号密码验证登录解绑商家订单客服冻结限额";
  private static final List<String> WORDS =
      List.of(
          "wallet",
          "payment",
          "money",
          "card",
          "refund",
          "failed",
          "twice",
          "locked",
          "code",
          "transfer",
          "balance",
          "shop",
          "phone",
          "bank",
          "top-up",
          "order",
          "blocked",
          "number");

  private final Random random = new Random(1);
  private final Path directory;

  GeneratedData(Path directory) {
    this.directory = directory;
  }

  /** Writes so many guides and so many providers with so many contacts each. */
  void write(int guides, int providers, int contactsEach) throws IOException {
    Files.createDirectories(directory.resolve("guides"));
    Files.createDirectories(directory.resolve("providers"));
    for (int i = 0; i < guides; i++) {
      Files.writeString(directory.resolve("guides/guide-" + i + ".json"), guide(i, providers));
    }
    for (int i = 0; i < providers; i++) {
      Files.writeString(
          directory.resolve("providers/provider-" + i + ".json"), provider(i, contactsEach));
    }
    Files.writeString(directory.resolve("authorities.json"), "{ \"authorities\": [] }");
  }

  private String guide(int number, int providers) {
    List<String> steps = new ArrayList<>();
    for (int question = 0; question < 3; question++) {
      steps.add(question(question));
      for (int i = 0; i < PROVIDERS_NAMED; i++) {
        steps.add(remedy(question, i, random.nextInt(providers)));
      }
    }
    return """
        { "id": "guide-%d", "title": %s, "summary": %s, "urgency": "routine",
          "examples": { "zh": [%s], "en": [%s] },
          "steps": [%s],
          "handoff": { "tell": %s, "channels": ["phone"], "prepare": [%s], "say": %s,
            "never": [%s] },
          "prevent": [], "related": [] }
        """
        .formatted(
            number,
            text(),
            text(),
            examples(true),
            examples(false),
            String.join(",\n", steps),
            text(),
            text(),
            text(),
            text());
  }

  private String question(int number) {
    String when =
        number == 0 ? "" : "\"when\": { \"q%d\": [\"a\", \"b\"] }, ".formatted(number - 1);
    return """
        { "id": "q%d", "kind": "question", %s"ask": %s, "why": %s, "choices": [
          { "id": "a", "label": %s }, { "id": "b", "label": %s },
          { "id": "not-sure", "label": %s }] }"""
        .formatted(number, when, text(), text(), text(), text(), text());
  }

  private String remedy(int question, int number, int provider) {
    return """
        { "id": "r%d-%d", "kind": "remedy",
          "when": { "q%d": ["%s"], "provider": ["provider-%d"] },
          "title": %s, "do": [%s, %s, %s],
          "sources": [{ "url": "https://help.example/%d", "kind": "official", "seen": "2026" }] }"""
        .formatted(
            question,
            number,
            question,
            number % 2 == 0 ? "a" : "b",
            provider,
            text(),
            text(),
            text(),
            text(),
            provider);
  }

  private String provider(int number, int contacts) {
    String all =
        IntStream.range(0, contacts)
            .mapToObj(i -> contact(number * contacts + i))
            .collect(Collectors.joining(",\n"));
    return """
        { "id": "provider-%1$d", "name": { "zh": "钱包%1$d号", "en": "Provider %1$d" },
          "aliases": ["qianbao%1$d", "qb%1$d"], "contacts": [%2$s] }
        """
        .formatted(number, all);
  }

  private String contact(int number) {
    return """
        { "channel": "phone", "value": "+1 212 2%02d %04d", "label": %s, "region": "US",
          "languages": ["en"], "hours": "Mo-Fr 09:00-18:00", "timeZone": "America/New_York",
          "trust": "verified", "evidence": [
            { "url": "https://help.example/%d", "kind": "official", "seen": "2026-01-02" },
            { "url": "https://news.example/%d", "kind": "media", "seen": "2025-07" }] }"""
        .formatted(number / 10_000, number % 10_000, text(), number, number);
  }

  private String text() {
    return "{ \"zh\": \"%s。\", \"en\": \"%s.\" }".formatted(chinese(24), english(9));
  }

  private String examples(boolean chinese) {
    return IntStream.range(0, EXAMPLES)
        .mapToObj(i -> "\"" + (chinese ? chinese(12) : english(7)) + " " + random.nextLong() + "\"")
        .collect(Collectors.joining(", "));
  }

  private String chinese(int length) {
    return random
        .ints(length, 0, HAN.length())
        .mapToObj(i -> HAN.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  private String english(int words) {
    return random
        .ints(words, 0, WORDS.size())
        .mapToObj(WORDS::get)
        .collect(Collectors.joining(" "));
  }
}
