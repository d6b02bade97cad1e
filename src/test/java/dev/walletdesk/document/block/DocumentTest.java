package dev.walletdesk.document.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.walletdesk.document.block.Block.Heading;
import dev.walletdesk.document.block.Block.Paragraph;
import dev.walletdesk.document.block.Block.Sources;
import dev.walletdesk.document.block.Block.Title;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentTest {

  private static final Citation PAGE =
      new Citation("alipay.com", Optional.of("https://alipay.com/help"), " (2026-01)");

  private static final Document ENGLISH =
      Document.of(
          out -> {
            out.title("Money is gone");
            out.paragraph("Call now.", Emphasis.STRONG);
            out.numbered(List.of("Freeze the account.", "Write down the order."));
            out.sources("Sources", List.of(PAGE));
          });

  private static final Document CHINESE =
      Document.of(
          out -> {
            out.title("钱不见了");
            out.paragraph("马上打电话。", Emphasis.STRONG);
            out.numbered(List.of("冻结账户。", "记下订单号。"));
            out.sources("来源", List.of(PAGE));
          });

  @Test
  void isTheBlocksThatWereWrittenInOrder() {
    assertEquals(new Title("Money is gone"), ENGLISH.blocks().get(0));
    assertEquals(new Paragraph("Call now.", Emphasis.STRONG), ENGLISH.blocks().get(1));
    assertEquals(new Sources("Sources", List.of(PAGE)), ENGLISH.blocks().get(3));
  }

  @Test
  void doesNotChangeWithTheListItWasMadeOf() {
    List<Block> blocks = new ArrayList<>(List.of(new Heading("One", 1)));
    Document document = new Document(blocks);
    blocks.clear();
    assertEquals(List.of(new Heading("One", 1)), document.blocks());
  }

  @Test
  void leavesOutSourcesThatThereAreNone() {
    assertEquals(List.of(), Document.of(out -> out.sources("Sources", List.of())).blocks());
  }

  @Test
  void standsBesideTheSameOneInAnotherLanguageBlockByBlock() {
    ParallelDocument both = parallel(CHINESE, ENGLISH);
    assertEquals(List.of(new Title("钱不见了"), new Title("Money is gone")), both.rows().get(0));
    assertEquals("来源 / Sources", ParallelDocument.allNames(both.rows().get(3)));
  }

  @Test
  void cannotStandBesideOneWithOtherBlocks() {
    Document shorter = new Document(ENGLISH.blocks().subList(0, 2));
    assertThrows(IllegalStateException.class, () -> parallel(CHINESE, shorter));
  }

  private static ParallelDocument parallel(Document chinese, Document english) {
    List<Language> languages = List.of(Languages.of("zh"), Languages.of("en"));
    return ParallelDocument.of(languages, List.of(chinese, english));
  }
}
