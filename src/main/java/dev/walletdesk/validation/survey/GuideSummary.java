package dev.walletdesk.validation.survey;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.diagnosis.paths.PathCounts;
import dev.walletdesk.diagnosis.paths.PathLoad;
import dev.walletdesk.diagnosis.paths.WalkResult;
import java.util.Map;

/**
 * What somebody meets in one guide.
 *
 * @param guide its id
 * @param paths all paths through it
 * @param ends what there is to take in on the way to each end, by the id of the step that hands
 *     over
 * @param claims what it says of some wallets or countries only
 */
public record GuideSummary(
    String guide, PathCounts paths, Map<String, PathLoad> ends, Claims claims) {

  /** Of {@code guide}, which {@code walked} came of. */
  public static GuideSummary of(Guide guide, WalkResult walked) {
    return new GuideSummary(guide.id(), walked.paths(), walked.ends(), Claims.of(guide));
  }
}
