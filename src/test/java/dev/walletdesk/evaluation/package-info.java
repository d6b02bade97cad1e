/**
 * Measures how well guides are found. Not part of the program: for the floors that the build holds
 * ({@link dev.walletdesk.search.SearchQualityTest}), and for maintainers who compare.
 */
package dev.walletdesk.evaluation;
