package dev.walletdesk.document;

import java.util.List;

/**
 * Puts the same document in two languages side by side, block by block. Both have the same blocks,
 * because what is written depends on the data and not on the language.
 */
public interface SideBySide {

  /** A heading, or a block that has the same content in both languages, under both names. */
  void named(Recording.Block first, Recording.Block second);

  /** A block in both languages. */
  void pair(Recording.Block first, Recording.Block second);

  /** Puts {@code first} and {@code second} side by side. */
  default void write(Recording first, Recording second) {
    List<Recording.Block> left = first.blocks();
    List<Recording.Block> right = second.blocks();
    if (left.size() != right.size()) {
      throw new IllegalStateException(left.size() + " and " + right.size() + " blocks");
    }
    for (int i = 0; i < left.size(); i++) {
      if (left.get(i).heading().isEmpty()) {
        pair(left.get(i), right.get(i));
      } else {
        named(left.get(i), right.get(i));
      }
    }
  }

  /** Lays the second language's block below the first one's, in documents that have one column. */
  static SideBySide below(Document first, Document second) {
    return new SideBySide() {
      @Override
      public void named(Recording.Block left, Recording.Block right) {
        left.write(first, left.heading() + " / " + right.heading());
      }

      @Override
      public void pair(Recording.Block left, Recording.Block right) {
        left.write(first);
        right.write(second);
      }
    };
  }
}
