/**
 * Tells people what reading a whole message came to: in one line, or with the words that gave it
 * away, what to do now, and where to go on.
 */
package dev.walletdesk.document.message;
