/**
 * What a check comes to: what the value was read as, the ruling and its reason, and what the
 * catalog says that it rests on. Values only; nothing is judged here.
 */
package dev.walletdesk.check.verdict;
