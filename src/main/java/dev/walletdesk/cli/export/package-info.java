/** The export commands: what is wanted, where it goes, how far it is. */
package dev.walletdesk.cli.export;
