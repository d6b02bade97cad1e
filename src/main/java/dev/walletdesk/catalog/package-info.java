/**
 * What walletdesk knows: guides, providers, authorities and their contacts, as immutable records;
 * reading them strictly from data directories, with every problem told by file, line and column.
 *
 * <p>No decision about a case is made here, and nothing is printed.
 */
package dev.walletdesk.catalog;
