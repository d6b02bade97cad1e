/**
 * What is in a message that somebody got: the links, numbers, mailboxes and accounts by which it
 * wants to be answered, and whom it claims to be from. Nothing is judged here; codes, amounts,
 * dates, card numbers and numbers of orders are none of these.
 */
package dev.walletdesk.check.message;
