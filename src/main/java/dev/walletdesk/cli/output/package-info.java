/**
 * Where results go, and how a command ends: standard output or files, notes and failures in the
 * user's language, exit codes. It knows no command.
 */
package dev.walletdesk.cli.output;
