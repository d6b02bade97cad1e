/**
 * What is known of scams, as data: cues, which are things that messages say in many words, and
 * patterns, which are combinations of cues. What a phrase of a cue may consist of stands in {@link
 * dev.walletdesk.catalog.pattern.Phrase}.
 */
package dev.walletdesk.catalog.pattern;
