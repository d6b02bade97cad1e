/**
 * The command line: picocli commands, one class each, that parse, call, render and return an exit
 * code. What they do is done in the layers below; {@code Cli} lists them, and what several of them
 * need stands beside them: {@code Console}, {@code CatalogSource}, {@code Lookup} and the options
 * that they share. How arguments are parsed is in the package {@code parsing}.
 */
package dev.walletdesk.cli;
