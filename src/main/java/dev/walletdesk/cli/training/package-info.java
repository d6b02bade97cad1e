/**
 * Runs what people start the program for, so that what each start loads can be kept. It stands
 * above the commands, which know nothing of it.
 */
package dev.walletdesk.cli.training;
