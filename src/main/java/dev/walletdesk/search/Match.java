package dev.walletdesk.search;

/**
 * A guide that fits a text.
 *
 * @param guideId the guide
 * @param score from 0 (nothing in common) to 1 (the same words)
 */
public record Match(String guideId, double score) {}
