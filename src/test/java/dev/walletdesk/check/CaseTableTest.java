package dev.walletdesk.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Party;
import dev.walletdesk.check.verdict.Verdict;
import dev.walletdesk.testing.CheckCase;
import dev.walletdesk.testing.Shipped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of cases, as the checker itself judges them. */
class CaseTableTest {

  @Test
  void everyCaseIsJudgedAsTheTableSays() {
    Checker checker = new Checker(Shipped.CATALOG);
    List<String> failures = new ArrayList<>();
    for (CheckCase row : CheckCase.all()) {
      Verdict verdict = checker.check(row.value());
      String found = word(verdict.ruling()) + " " + word(verdict.reason());
      if (!found.equals(row.verdict() + " " + row.reason()) || !isOf(row, verdict)) {
        failures.add(
            row + " → " + found + " " + verdict.parties().stream().map(Party::id).toList());
      }
    }
    assertEquals(List.of(), failures);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static boolean isOf(CheckCase row, Verdict verdict) {
    List<String> parties = verdict.parties().stream().map(Party::id).toList();
    String all = parties.stream().sorted().distinct().collect(Collectors.joining(","));
    String first = parties.isEmpty() ? "" : parties.get(0);
    return row.parties().isEmpty()
        || row.parties().equals(row.parties().contains(",") ? all : first);
  }
}
