package dev.walletdesk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.testing.Catalogs;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whatever somebody types, the search answers, and twice the same. */
class SearchFuzzTest {

  private static final Catalog CATALOG = Catalogs.small();
  private static final GuideSearch SEARCH = GuideSearch.learn(CATALOG.guides());

  @FuzzTest(maxDuration = "1h")
  void anyWords(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    List<Match> ranked = SEARCH.rank(text);
    assertEquals(ranked, SEARCH.rank(text));
    for (Match match : ranked) {
      assertTrue(CATALOG.guide(match.guideId()).isPresent(), match::toString);
    }
    new Understanding(text).places(CATALOG, Answers.NONE);
  }
}
