/**
 * What can be wrong with data: a problem and its place in a file, how much it matters, and which
 * warnings the data itself explains. What is checked stands in {@code catalog.loading} (form) and
 * {@code validation} (meaning); nothing is found here.
 */
package dev.walletdesk.catalog.problem;
