/**
 * A document as a value: a list of blocks, among them contacts, each said once and whatever the
 * format. All that a format knows of what is said.
 *
 * <p>Who says what, and in which words, stands in the package around it; nothing here makes text.
 */
package dev.walletdesk.document.block;
