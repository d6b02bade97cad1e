package dev.walletdesk.document.article;

import java.util.function.UnaryOperator;

/**
 * Where in an article a step stands.
 *
 * @param level of its heading
 * @param underHeading whether something with a heading of its own stands before it in its section,
 *     to which it would seem to belong
 * @param title shortens its title by what stands above it
 */
record StepPlace(int level, boolean underHeading, UnaryOperator<String> title) {}
