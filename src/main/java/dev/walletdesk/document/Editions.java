package dev.walletdesk.document;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The languages in which a document is wanted: one, or both side by side.
 *
 * @param all one or two; Chinese before English
 */
public record Editions(List<Edition> all) {

  /** How a format lays out one language, and two. */
  public interface Layout {

    /** A document in one language. */
    Document one(Edition edition);

    /** Two languages side by side. */
    SideBySide both(Edition first, Edition second);
  }

  /** Whether there are two. */
  public boolean isBoth() {
    return all.size() > 1;
  }

  /** The one language, or the one that stands first. */
  public Edition first() {
    return all.get(0);
  }

  /** A text in the one language, or in both on one line. */
  public String inAll(Function<Edition, String> text) {
    return all.stream().map(text).collect(Collectors.joining(" / "));
  }

  /** Writes {@code content} in each language onto {@code layout}. */
  public void write(Layout layout, BiConsumer<Edition, Document> content) {
    if (!isBoth()) {
      content.accept(first(), layout.one(first()));
      return;
    }
    List<Recording> recordings = all.stream().map(edition -> record(edition, content)).toList();
    layout.both(all.get(0), all.get(1)).write(recordings.get(0), recordings.get(1));
  }

  private static Recording record(Edition edition, BiConsumer<Edition, Document> content) {
    Recording recording = new Recording();
    content.accept(edition, recording);
    return recording;
  }
}
