package dev.walletdesk.diagnosis.paths;

import java.util.Map;
import java.util.Set;

/**
 * What came of walking a guide.
 *
 * @param paths all paths through it
 * @param ends what there is to take in on the way to each end, by the id of the step that hands
 *     over
 * @param reached the ids of the steps and jobs that some path leads to
 * @param stuck the ids of the steps that no answer leads on from
 * @param complete whether all paths were walked; not so in a guide that is too large
 */
public record WalkResult(
    PathCounts paths,
    Map<String, PathLoad> ends,
    Set<String> reached,
    Set<String> stuck,
    boolean complete) {}
