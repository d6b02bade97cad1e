package dev.walletdesk.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.check.verdict.Verdict;
import dev.walletdesk.testing.Catalogs;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whatever is checked, there is a verdict, and official is only what the catalog lists. */
class CheckFuzzTest {

  private static final Catalog CATALOG = Catalogs.shipped();
  private static final Checker CHECKER = new Checker(CATALOG);
  private static final MessageChecker MESSAGES =
      new MessageChecker(CATALOG, () -> List.of(Catalogs.patterns()), CHECKER);

  @FuzzTest(maxDuration = "1h")
  void anyValue(byte[] input) {
    String value = new String(input, StandardCharsets.UTF_8);
    Verdict verdict = CHECKER.check(value);
    if (verdict.isOfficial()) {
      assertFalse(verdict.claims().isEmpty(), value);
      assertTrue(verdict.claims().stream().anyMatch(claim -> claim.isOfficial()), value);
    }
  }

  @FuzzTest(maxDuration = "1h")
  void anyMessage(byte[] input) {
    String message = new String(input, StandardCharsets.UTF_8);
    assertEquals(
        MESSAGES.check(message).ruling(), MESSAGES.check(message).ruling(), "twice the same");
  }
}
