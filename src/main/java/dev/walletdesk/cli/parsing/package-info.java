/**
 * What parsing a command line takes beside the commands: the options that have to be known first,
 * the texts of help, and what is wrong, said in the user's language. It knows no command.
 */
package dev.walletdesk.cli.parsing;
