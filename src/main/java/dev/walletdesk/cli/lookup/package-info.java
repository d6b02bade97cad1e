/**
 * What a command line names: the data of the run, wallets, authorities, guides and countries in it,
 * and what may have been meant where there is none. It knows no command.
 */
package dev.walletdesk.cli.lookup;
