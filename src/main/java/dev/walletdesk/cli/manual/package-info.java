/**
 * What explains the commands: for each a manual, read from its arguments and the texts of help,
 * shown on the screen or written as a man page; and topics that concern them all.
 */
package dev.walletdesk.cli.manual;
