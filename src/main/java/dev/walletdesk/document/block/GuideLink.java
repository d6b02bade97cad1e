package dev.walletdesk.document.block;

/**
 * A guide that another one names.
 *
 * @param id the guide's id
 * @param title what it is about
 * @param text how it is named where there are no links
 */
public record GuideLink(String id, String title, String text) {}
