package dev.walletdesk.format.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.document.block.Block;
import dev.walletdesk.document.block.Block.Numbered;
import dev.walletdesk.document.block.Block.Paragraph;
import dev.walletdesk.document.block.Block.Sources;
import dev.walletdesk.document.block.Block.Title;
import dev.walletdesk.document.block.BlockWriter;
import dev.walletdesk.document.block.Citation;
import dev.walletdesk.document.block.Document;
import dev.walletdesk.document.block.Emphasis;
import dev.walletdesk.document.block.ParallelDocument;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Line;
import dev.walletdesk.text.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextWritersTest {

  private static final Citation PAGE =
      new Citation("alipay.com", Optional.of("https://alipay.com/help"), " (2026-01)");

  private static final List<Block> ENGLISH =
      List.of(
          new Title("Money is gone"),
          new Paragraph("Call now.", Emphasis.STRONG),
          new Numbered(List.of("Freeze the account.", "Write down the order.")),
          new Sources("Sources", List.of(PAGE)));

  private static final List<Block> CHINESE =
      List.of(
          new Title("钱不见了"),
          new Paragraph("马上打电话。", Emphasis.STRONG),
          new Numbered(List.of("冻结账户。", "记下订单号。")),
          new Sources("来源", List.of(PAGE)));

  @Test
  void usage() {
    assertEquals(
        """
        Call now.
        1. Freeze the account.
        2. Write down the order.

        Sources
        • https://alipay.com/help (2026-01)""",
        PlainTextWriter.text(new Document(ENGLISH)));
  }

  @Test
  void aPageOnAScreenHasNoRoomForSources() {
    assertEquals(
        """
        Money is gone
        Call now.
        1. Freeze the account.
        2. Write down the order.""",
        page(60, PageWriter::new));
  }

  @Test
  void aNarrowPageBreaksLinesAndIndentsWhatBelongsToAnItem() {
    assertEquals(
        """
        Money is gone
        Call now.
        1. Freeze the
           account.
        2. Write down
           the order.""",
        page(15, PageWriter::new));
  }

  @Test
  void twoLanguagesStandBlockBelowBlockUnderHeadingsWithBothNames() {
    Page page = new Page(60);
    BlockWriter writer = PageWriter.withSources(page);
    both().writeBelowEachOther(language -> writer);
    assertEquals(
        """
        钱不见了 / Money is gone
        马上打电话。
        Call now.
        1. 冻结账户。
        2. 记下订单号。
        1. Freeze the account.
        2. Write down the order.

        来源 / Sources
        - https://alipay.com/help (2026-01)""",
        text(page));
  }

  private static ParallelDocument both() {
    List<Language> languages = List.of(Languages.of("zh"), Languages.of("en"));
    return ParallelDocument.of(languages, List.of(new Document(CHINESE), new Document(ENGLISH)));
  }

  private static String page(int width, Function<Page, BlockWriter> writer) {
    Page page = new Page(width);
    writer.apply(page).write(new Document(ENGLISH));
    return text(page);
  }

  private static String text(Page page) {
    return page.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
  }
}
