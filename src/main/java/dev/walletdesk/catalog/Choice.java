package dev.walletdesk.catalog;

import dev.walletdesk.text.Language;
import dev.walletdesk.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One answer to a question.
 *
 * @param id how data and scripts name it
 * @param label how it reads
 * @param hint a further explanation
 * @param situation what is then the case, as articles say it behind "If"; "case" in the data
 * @param clues phrases that somebody who would give this answer has already said, by language
 */
public record Choice(
    String id,
    LocalizedText label,
    Optional<LocalizedText> hint,
    Optional<LocalizedText> situation,
    Map<Language, List<String>> clues) {}
