package dev.walletdesk.document.block;

import java.util.List;
import java.util.function.Consumer;

/**
 * What is said, block by block, in one language and whatever the format:
 *
 * <pre>{@code
 * Document article = new ArticleWriter(contacts, catalog, Readers.ANYWHERE).document(guide);
 * new MarkdownWriter(text, GuideLinks.NONE).write(article);
 * }</pre>
 *
 * @param blocks in the order in which they are read
 */
public record Document(List<Block> blocks) {

  /** Keeps its own copy of the list. */
  public Document {
    blocks = List.copyOf(blocks);
  }

  /** The document that {@code content} writes. */
  public static Document of(Consumer<BlockWriter> content) {
    BlockCollector collector = new BlockCollector();
    content.accept(collector);
    return collector.document();
  }
}
