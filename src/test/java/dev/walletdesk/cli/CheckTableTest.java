package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.CheckCase;
import dev.walletdesk.testing.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of cases, through the command line, in both languages. */
class CheckTableTest {

  private static final Map<String, String> CHINESE =
      Map.of("official", "官方", "wrong", "错误", "retired", "已停用", "lookalike", "仿冒", "unknown", "未知");
  private static final Pattern FIELD = Pattern.compile("\"(verdict|reason)\":\"([a-z-]+)\"");
  private static final Pattern PROVIDER = Pattern.compile("\"provider\":\"([a-z0-9-]+)\"");
  private static final int FEWEST = 300;

  private static final List<CheckCase> ROWS = CheckCase.all();
  private static final String[] VALUES = ROWS.stream().map(CheckCase::value).toArray(String[]::new);

  @Test
  void theTableIsLongEnough() {
    assertTrue(ROWS.size() >= FEWEST, () -> "only " + ROWS.size());
  }

  @Test
  void everyCaseIsJudgedAsTheTableSaysInEnglish() {
    assertJudged(Desk.english(), "", ": ");
  }

  @Test
  void everyCaseIsJudgedAsTheTableSaysInChinese() {
    assertJudged(Desk.chinese(), "zh", "：");
  }

  private static void assertJudged(Desk desk, String language, String colon) {
    String[] lines = desk.typing(VALUES).run("check", "-").out().split("\n", -1);
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < ROWS.size(); i++) {
      String verdict = ROWS.get(i).verdict();
      String word = language.isEmpty() ? verdict : CHINESE.get(verdict);
      if (!lines[i].startsWith(word + colon)) {
        failures.add(ROWS.get(i) + " → " + lines[i]);
      }
    }
    assertEquals(List.of(), failures);
  }

  @Test
  void everyCaseHasTheReasonAndThePartiesThatTheTableSays() {
    String[] lines =
        Desk.english().typing(VALUES).run("check", "--json", "-").out().split("\n", -1);
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < ROWS.size(); i++) {
      CheckCase row = ROWS.get(i);
      String found = fields(lines[i]);
      boolean rightParties =
          row.parties().isEmpty() || row.parties().equals(parties(lines[i], row));
      if (!found.equals(row.verdict() + " " + row.reason()) || !rightParties) {
        failures.add(row + " → " + lines[i]);
      }
    }
    assertEquals(List.of(), failures);
  }

  private static String fields(String json) {
    List<String> found = new ArrayList<>();
    Matcher fields = FIELD.matcher(json);
    while (fields.find() && found.size() < 2) {
      found.add(fields.group(2));
    }
    return String.join(" ", found);
  }

  /** The one party, or all that are named; where another is named too, only the first counts. */
  private static String parties(String json, CheckCase row) {
    TreeSet<String> found = new TreeSet<>();
    Matcher providers = PROVIDER.matcher(json);
    while (providers.find()) {
      found.add(providers.group(1));
      if (!row.parties().contains(",")) {
        break;
      }
    }
    return String.join(",", found);
  }
}
