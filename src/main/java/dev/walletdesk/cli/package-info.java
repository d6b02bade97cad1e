/**
 * The command line: picocli commands, one class each, that parse, call, render and return an exit
 * code. Everything that they do happens in the layers below.
 */
package dev.walletdesk.cli;
