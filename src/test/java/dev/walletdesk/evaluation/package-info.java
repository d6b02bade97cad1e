/**
 * Measures how well guides are found. Not part of the program; {@link
 * dev.walletdesk.evaluation.Evaluate} is for maintainers, {@link
 * dev.walletdesk.evaluation.SearchQualityTest} for the build.
 */
package dev.walletdesk.evaluation;
