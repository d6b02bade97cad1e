package dev.walletdesk.format.json;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.text.DataName;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The document {@code walletdesk.guides/1}: which guides there are. */
public final class GuidesJson {

  private GuidesJson() {}

  /** Writes the document. */
  public static void write(List<Guide> guides, Writer target) throws IOException {
    try (Json json = new Json(target)) {
      json.object(
          () -> {
            json.string("schema", "walletdesk.guides/1");
            json.list(
                "guides",
                guides,
                guide ->
                    json.object(
                        () -> {
                          json.string("id", guide.id());
                          json.text("title", guide.title());
                          json.text("summary", guide.summary());
                          json.string("urgency", DataName.of(guide.urgency()));
                          json.string("topic", DataName.of(guide.topic()));
                          json.strings("related", guide.related());
                          json.bool("official", guide.origin().isOfficial());
                        }));
          });
    }
  }
}
