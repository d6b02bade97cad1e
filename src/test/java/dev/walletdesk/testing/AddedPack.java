package dev.walletdesk.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Data that somebody adds and that overrides what it can: a wallet with another number,
 * authorities, guides and patterns of scams. All of its texts begin with a sign that nothing else
 * has.
 */
public final class AddedPack {

  /** What all texts of the pack begin with. */
  public static final String SIGN = "※";

  /** The number that the pack passes off as Alipay's. */
  public static final String NUMBER = "400-123-4567";

  /** What people would rely on: the number, names and titles. */
  public static final List<String> NAMES =
      List.of(
          NUMBER,
          "※Pack Alipay",
          "※另一个支付宝",
          "※110",
          "※A payment failed, or",
          "※付款失败，或",
          "※A charge you do not know",
          "※有一笔不认识的扣款");

  /** The guides that it overrides. */
  public static final List<String> GUIDES = List.of("payment-failed", "scam");

  /** Answers that lead through the guide about failed payments to its end. */
  public static final List<String> ANSWERS =
      List.of(
          "money=not-sure",
          "screen=not-sure",
          "look-in-bill=unsolved",
          "wechat-paying=unsolved",
          "network=unsolved",
          "other-way=unsolved");

  private static final String PROVIDER =
      """
      {
        "id": "alipay",
        "name": {"zh": "另一个支付宝", "en": "Pack Alipay"},
        "aliases": ["Alipay", "支付宝"],
        "domains": [
          {"domain": "pack.example", "trust": "verified", "evidence": [EVIDENCE]}
        ],
        "contacts": [
          {"channel": "phone", "value": "400-123-4567", "label": {"zh": "客服", "en": "Support"},
           "region": "CN", "trust": "verified", "evidence": [EVIDENCE]},
          {"channel": "email", "value": "help@pack.example", "label": {"zh": "邮箱", "en": "Mail"},
           "region": "CN", "trust": "verified", "evidence": [EVIDENCE]},
          {"channel": "phone", "value": "951888", "label": {"zh": "客服", "en": "Support"},
           "region": "CN", "trust": "verified", "evidence": [EVIDENCE]},
          {"channel": "phone", "value": "400-000-9518", "label": {"zh": "客服", "en": "Support"},
           "region": "CN", "trust": "corroborated", "evidence": [EVIDENCE]},
          {"channel": "web", "value": "https://alipay-help.cn", "label": {"zh": "网", "en": "Web"},
           "region": "CN", "trust": "verified", "evidence": [EVIDENCE]},
          {"channel": "phone", "value": "95188", "label": {"zh": "旧", "en": "Old"},
           "note": {"zh": "已停用", "en": "No longer used"},
           "region": "CN", "trust": "wrong", "evidence": [EVIDENCE]},
          {"channel": "phone", "value": "96110", "label": {"zh": "旧", "en": "Old"},
           "note": {"zh": "已停用", "en": "No longer used"},
           "region": "CN", "trust": "retired", "evidence": [EVIDENCE]}
        ]
      }
      """;

  private static final String EVIDENCE =
      "{\"url\": \"https://pack.example/help\", \"kind\": \"official\", \"seen\": \"2026-10\"}";

  private AddedPack() {}

  /** Writes the pack into {@code directory}. */
  public static Path write(Path directory) throws IOException {
    write(directory.resolve("providers/alipay.json"), PROVIDER.replace("EVIDENCE", EVIDENCE));
    for (String guide : GUIDES) {
      copy("guides/" + guide + ".json", directory);
    }
    copy("patterns/account-call.json", directory);
    copy("authorities.json", directory);
    write(
        directory.resolve("cues/tells-charge.json"),
        Files.readString(Catalogs.SHIPPED.resolve("cues/tells-charge.json")));
    return directory;
  }

  private static void copy(String name, Path directory) throws IOException {
    write(directory.resolve(name), Files.readString(Catalogs.SHIPPED.resolve(name)));
  }

  private static void write(Path file, String json) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, json.replaceAll("\"(zh|en)\": ?\"(?=[^\"])", "\"$1\": \"" + SIGN));
  }

  /** A table as its rows, by the names of the columns. */
  public static List<Map<String, String>> table(String csv) {
    List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (char c : csv.replace("\uFEFF", "").replace("\r\n", "\n").toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        rows.get(rows.size() - 1).add(field.toString());
        field.setLength(0);
        if (c == '\n') {
          rows.add(new ArrayList<>());
        }
      } else {
        field.append(c);
      }
    }
    List<String> names = rows.get(0);
    List<Map<String, String>> table = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size() - 1)) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        cells.put(names.get(i), row.get(i));
      }
      table.add(cells);
    }
    return table;
  }
}
