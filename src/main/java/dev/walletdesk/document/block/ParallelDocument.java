package dev.walletdesk.document.block;

import dev.walletdesk.document.block.Block.Headed;
import dev.walletdesk.text.Language;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The same document in one language or in several, block by block. All have the same blocks,
 * because what is written depends on the data and not on the language.
 *
 * @param languages the languages, in order
 * @param rows each block in each of the languages, in their order
 */
public record ParallelDocument(List<Language> languages, List<List<Block>> rows) {

  /** How names in several languages stand on one line. */
  public static final String BETWEEN_NAMES = " / ";

  /**
   * Puts documents side by side.
   *
   * @throws IllegalStateException if they do not have the same blocks
   */
  public static ParallelDocument of(List<Language> languages, List<Document> documents) {
    List<Block> first = documents.get(0).blocks();
    for (Document document : documents) {
      int size = document.blocks().size();
      if (size != first.size()) {
        throw new IllegalStateException(first.size() + " and " + size + " blocks");
      }
    }
    return new ParallelDocument(
        languages,
        IntStream.range(0, first.size())
            .mapToObj(i -> documents.stream().map(one -> one.blocks().get(i)).toList())
            .toList());
  }

  /** Whether there is more than one language. */
  public boolean isMultilingual() {
    return languages.size() > 1;
  }

  /**
   * Writes one language below the other, block by block, in documents that have one column; a
   * heading bears all its names.
   *
   * @param writers the writer of each language, by its place among them
   */
  public void writeBelowEachOther(IntFunction<BlockWriter> writers) {
    for (List<Block> row : rows) {
      if (row.get(0) instanceof Headed headed) {
        headed.called(allNames(row)).writeTo(writers.apply(0));
      } else {
        for (int i = 0; i < row.size(); i++) {
          row.get(i).writeTo(writers.apply(i));
        }
      }
    }
  }

  /** The names of a headed block in all languages. */
  public static String allNames(List<Block> row) {
    return row.stream()
        .map(block -> ((Headed) block).heading())
        .collect(Collectors.joining(BETWEEN_NAMES));
  }
}
