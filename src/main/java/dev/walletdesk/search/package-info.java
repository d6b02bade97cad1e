/**
 * Free text to ranked guides, and what else the text tells: the wallet, answers to questions.
 *
 * <p>A linear model over words, letters, characters and concepts, learned from the guides' examples
 * with texts on other topics as one more class. What a text has in common with the guides decides;
 * nothing here knows of files, commands or screens.
 */
package dev.walletdesk.search;
