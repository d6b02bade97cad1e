package dev.walletdesk.format.json;

import dev.walletdesk.search.Match;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** What the search found for one text, as one line of JSON. */
public final class SearchJson {

  private SearchJson() {}

  /** Writes a line; without guides, nothing fits. */
  public static void write(String query, List<Match> found, Writer target) throws IOException {
    try (Json json = Json.inOneLine(target)) {
      json.object(
          () -> {
            json.string("query", query);
            json.list("guides", found, match -> json.object(() -> match(json, match)));
          });
    }
  }

  private static void match(Json json, Match match) throws IOException {
    json.string("id", match.guideId());
    json.number("score", match.score());
  }
}
