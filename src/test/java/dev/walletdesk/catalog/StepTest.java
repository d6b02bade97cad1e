package dev.walletdesk.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.text.DataName;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StepTest {

  /** A guide with every kind of step. */
  private static final Guide GUIDE = Catalogs.small().guide("lost-money").orElseThrow();

  @Test
  void eachKindIsNamedAsTheDataNamesIt() {
    Map<String, String> records = new TreeMap<>();
    for (Step step : GUIDE.steps()) {
      records.put(DataName.of(step.kind()), step.getClass().getSimpleName());
    }
    assertEquals(
        Map.of("question", "Question", "remedy", "Remedy", "notice", "Notice", "handoff", "Stop"),
        records);
  }
}
