package dev.walletdesk.format.json;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.search.Match;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * What the search found for one text, as one line of JSON.
 *
 * @param query the text
 * @param guides the best first; empty when nothing fits
 */
public record SearchJson(String query, List<Found> guides) {

  /**
   * A guide that may fit.
   *
   * @param score from 0 to 1, with at most four digits behind the point
   * @param official whether it is from walletdesk's own data
   */
  record Found(String id, double score, boolean official) {

    private static Found of(Match match, Catalog catalog) {
      return new Found(
          match.guideId(),
          Math.round(match.score() * 10_000) / 10_000.0,
          catalog.guideOrigin(match.guideId()).isOfficial());
    }
  }

  /** Writes a line. */
  public static void write(String query, List<Match> found, Catalog catalog, Writer target)
      throws IOException {
    List<Found> guides = found.stream().map(match -> Found.of(match, catalog)).toList();
    Json.writeLine(new SearchJson(query, guides), target);
  }
}
