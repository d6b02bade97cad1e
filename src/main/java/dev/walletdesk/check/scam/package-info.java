/**
 * Finds what the data's patterns of scams say in a message. A cue is found where one of its phrases
 * stands; it is silenced by a negation in front of it in the same clause ("never share your code"),
 * and by words that warn of scams in the same sentence. A pattern is found where the cues of one of
 * its combinations stand near each other. Everything is linear in the length of the message, and
 * every find names the words that it rests on.
 */
package dev.walletdesk.check.scam;
