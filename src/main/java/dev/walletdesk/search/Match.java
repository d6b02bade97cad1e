package dev.walletdesk.search;

/**
 * A guide that may fit a text.
 *
 * @param guideId the guide
 * @param score how likely it is the right one, from 0 to 1
 */
public record Match(String guideId, double score) {}
