/**
 * Completion in shells: the scripts that ask the program what fits, and what it answers from its
 * commands and the catalog of the moment.
 */
package dev.walletdesk.cli.completion;
