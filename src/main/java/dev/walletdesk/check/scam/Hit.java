package dev.walletdesk.check.scam;

/**
 * Where something that patterns ask for stands in a message.
 *
 * @param thing its number among all cues and facts
 */
record Hit(int thing, int start, int end) {}
