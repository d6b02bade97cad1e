package dev.walletdesk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.testing.Catalogs;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With the few guides that tests have. */
class GuideSearchTest {

  private static final Catalog CATALOG = Catalogs.small();
  private static final List<String> OTHER = List.of("the weather in paris", "天气怎么样");
  private static final GuideSearch SEARCH = GuideSearch.learn(CATALOG.guides(), OTHER);

  @Test
  void aGuideIsFoundByItsOwnExamples() {
    for (Guide guide : CATALOG.guides()) {
      for (List<String> examples : guide.examples().values()) {
        for (String example : examples) {
          assertEquals(guide.id(), SEARCH.rank(example).get(0).guideId(), example);
        }
      }
    }
  }

  @Test
  void allGuidesAreRankedAndTogetherAtMostCertain() {
    Guide first = CATALOG.guides().get(0);
    String title = first.title().all().iterator().next();
    List<Match> ranked = SEARCH.rank(title);
    assertEquals(CATALOG.guides().size(), ranked.size());
    double sum = 0;
    double before = 1;
    for (Match match : ranked) {
      assertTrue(match.score() > 0 && match.score() <= before, ranked.toString());
      before = match.score();
      sum += match.score();
    }
    assertTrue(sum > 0.5 && sum < 1, ranked.toString());
  }

  @Test
  void otherTopicsAndEmptyTextsFindNothing() {
    GuideSearch search = GuideSearch.learn(CATALOG.guides());
    for (String text :
        List.of("the weather in paris", "what is the weather like", "天气怎么样", "", " ?!… ")) {
      assertEquals(List.of(), search.rank(text), text);
    }
  }

  @Test
  void theTextsThatComeWithTheProgramAreManyAndNoneIsAComment() {
    List<String> topics = GuideSearch.otherTopics();
    assertTrue(topics.size() > 3000, () -> "there are " + topics.size());
    assertTrue(topics.stream().noneMatch(topic -> topic.isBlank() || topic.startsWith("#")));
  }
}
