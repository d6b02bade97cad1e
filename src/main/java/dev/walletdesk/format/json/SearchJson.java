package dev.walletdesk.format.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.search.Match;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * What the search found for one text, as one line of JSON.
 *
 * @param query the text
 * @param guides the best first; empty when nothing fits
 * @param understood what else the text tells: wallets, country, answers to the best guide's
 *     questions; by their ids
 * @param amounts the sums of money in it, as they are written
 */
public record SearchJson(
    String query,
    List<Found> guides,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> understood,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> amounts) {

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
    write(query, found, Answers.NONE, List.of(), catalog, target);
  }

  /** Writes a line that says too what was {@code understood} besides. */
  public static void write(
      String query,
      List<Match> found,
      Answers understood,
      List<String> amounts,
      Catalog catalog,
      Writer target)
      throws IOException {
    List<Found> guides = found.stream().map(match -> Found.of(match, catalog)).toList();
    Json.writeLine(new SearchJson(query, guides, understood.byStep(), amounts), target);
  }
}
