package dev.walletdesk.format.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArticleLinksTest {

  private static final Set<String> GUIDES = Set.of("scam", "fees");

  @Test
  void anArticleWithAFileOfItsOwnIsLinkedByIt() {
    ArticleLinks links = new ArticleLinks(GUIDES, Optional.of("md"));
    assertEquals(Optional.of("scam.md"), links.file("scam"));
    assertEquals(Optional.of("scam.md"), links.fileOrAnchor("scam"));
  }

  @Test
  void articlesInOneDocumentAreLinkedByTheirIds() {
    ArticleLinks links = new ArticleLinks(GUIDES, Optional.empty());
    assertEquals(Optional.of("#fees"), links.fileOrAnchor("fees"));
    assertEquals(Optional.empty(), links.file("fees"));
  }

  @Test
  void aGuideThatIsNotExportedIsNotLinked() {
    assertEquals(
        Optional.empty(), new ArticleLinks(GUIDES, Optional.of("md")).fileOrAnchor("nfc-pay"));
    assertEquals(
        Optional.empty(), new ArticleLinks(GUIDES, Optional.empty()).fileOrAnchor("nfc-pay"));
  }
}
