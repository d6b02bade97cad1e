package dev.walletdesk.catalog;

import dev.walletdesk.text.LocalizedText;
import java.util.Optional;

/**
 * One answer to a question.
 *
 * @param id how data and scripts name it
 * @param label how it reads
 * @param hint a further explanation
 */
public record Choice(String id, LocalizedText label, Optional<LocalizedText> hint) {}
