/**
 * Writing exports to disk: whole files or none, and directories in which nothing is lost that
 * somebody else put there.
 */
package dev.walletdesk.files;
