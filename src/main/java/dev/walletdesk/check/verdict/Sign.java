package dev.walletdesk.check.verdict;

import dev.walletdesk.catalog.pattern.ScamPattern;
import java.util.List;

/**
 * A pattern of a scam that a message fits.
 *
 * @param pattern which one
 * @param because the words of the message that it rests on, in their order
 */
public record Sign(ScamPattern pattern, List<String> because) {}
