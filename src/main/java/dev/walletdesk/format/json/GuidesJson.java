package dev.walletdesk.format.json;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Topic;
import dev.walletdesk.catalog.Urgency;
import dev.walletdesk.text.LocalizedText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The document {@code walletdesk.guides/1}: which guides there are. */
public record GuidesJson(String schema, List<Entry> guides) {

  /** What a guide is about. */
  record Entry(
      String id,
      LocalizedText title,
      LocalizedText summary,
      Urgency urgency,
      Topic topic,
      List<String> related,
      boolean official) {

    private static Entry of(Guide guide) {
      return new Entry(
          guide.id(),
          guide.title(),
          guide.summary(),
          guide.urgency(),
          guide.topic(),
          guide.related(),
          guide.origin().isOfficial());
    }
  }

  /** Writes the document. */
  public static void write(List<Guide> guides, Writer target) throws IOException {
    List<Entry> entries = guides.stream().map(Entry::of).toList();
    Json.write(new GuidesJson("walletdesk.guides/1", entries), target);
  }
}
