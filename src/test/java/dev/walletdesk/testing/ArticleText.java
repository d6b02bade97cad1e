package dev.walletdesk.testing;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.document.article.Article;
import dev.walletdesk.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the article of a guide says, in the order in which it is read. */
public final class ArticleText {

  private ArticleText() {}

  /** Everything that there is to do. */
  public static Stream<LocalizedText> instructions(Guide guide) {
    return Article.of(guide, Optional.empty()).whole().steps().flatMap(ArticleText::instructions);
  }

  private static Stream<LocalizedText> instructions(Step step) {
    if (step instanceof Step.Checklist list) {
      return list.jobs().stream().map(Step.Job::instructions).flatMap(List::stream);
    }
    return step instanceof Step.Remedy remedy ? remedy.instructions().stream() : Stream.of();
  }
}
