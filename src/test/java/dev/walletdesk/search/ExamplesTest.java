package dev.walletdesk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.testing.Catalogs;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamplesTest {

  @Test
  void aGuideIsLearnedFromItsTitleSummaryAndExamples() {
    List<Guide> guides = Catalogs.small().guides();
    Examples examples = Examples.of(guides, List.of("hello", "天气"));
    assertEquals(guides.size() + 1, examples.classes());
    for (int i = 0; i < guides.size(); i++) {
      Guide guide = guides.get(i);
      assertEquals(guide.id(), examples.guideIds().get(i));
      for (String title : guide.title().all()) {
        assertEquals(i, examples.labels().get(examples.texts().indexOf(title)));
      }
      for (String summary : guide.summary().all()) {
        assertTrue(examples.texts().contains(summary));
      }
      guide.examples().values().forEach(all -> assertTrue(examples.texts().containsAll(all)));
    }
  }

  @Test
  void otherTopicsAreTheLastClass() {
    List<Guide> guides = Catalogs.small().guides();
    Examples examples = Examples.of(guides, List.of("hello", "天气"));
    int[] labels = examples.labelArray();
    assertEquals(examples.texts().size(), labels.length);
    assertEquals("天气", examples.texts().get(labels.length - 1));
    assertEquals(guides.size(), labels[labels.length - 1]);
    assertEquals(guides.size(), labels[labels.length - 2]);
    assertEquals(guides.size() - 1, labels[labels.length - 3]);
  }
}
