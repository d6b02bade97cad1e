package dev.walletdesk.diagnosis.paths;

import java.util.Set;

/**
 * What came of walking a guide.
 *
 * @param paths all paths through it
 * @param reached the ids of the steps and jobs that some path leads to
 * @param stuck the ids of the steps that no answer leads on from
 * @param complete whether all paths were walked; not so in a guide that is too large
 */
public record WalkResult(
    PathCounts paths, Set<String> reached, Set<String> stuck, boolean complete) {}
