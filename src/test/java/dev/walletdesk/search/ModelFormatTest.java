package dev.walletdesk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.testing.Catalogs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelFormatTest {

  private static final Catalog CATALOG = Catalogs.small();

  private static byte[] written(GuideSearch search) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    search.write(CATALOG.guidesFingerprint(), bytes);
    return bytes.toByteArray();
  }

  @Test
  void whatWasKeptAnswersLikeWhatWasLearned() throws IOException {
    GuideSearch learned = GuideSearch.learn(CATALOG.guides());
    GuideSearch read =
        GuideSearch.read(ByteBuffer.wrap(written(learned)), CATALOG.guidesFingerprint())
            .orElseThrow();
    for (String text : List.of("my money is gone", "钱不见了", "hello", "")) {
      assertEquals(learned.rank(text), read.rank(text));
    }
  }

  @Test
  void learningTwiceGivesTheSameBytes() throws IOException {
    assertEquals(
        ByteBuffer.wrap(written(GuideSearch.learn(CATALOG.guides()))),
        ByteBuffer.wrap(written(GuideSearch.learn(CATALOG.guides()))));
  }

  @Test
  void whatWasLearnedFromOtherGuidesIsNotUsed() throws IOException {
    byte[] bytes = written(GuideSearch.learn(CATALOG.guides()));
    assertTrue(GuideSearch.read(ByteBuffer.wrap(bytes), CATALOG.guidesFingerprint() + 1).isEmpty());
    assertTrue(GuideSearch.read(ByteBuffer.wrap(new byte[3]), 0).isEmpty());
  }
}
