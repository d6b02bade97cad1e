package dev.walletdesk.catalog.problem;

import dev.walletdesk.text.LocalizedText;

/**
 * Why a warning is no mistake, kept with the data that it is about.
 *
 * @param file the file that the warning is in, relative to the data directory, with {@code /}
 * @param warning which warning it is, as it is named at the end of its message
 * @param about what the warning is about: the text that its message quotes first
 * @param reason why the data is right as it is
 */
public record AcceptedWarning(String file, String warning, String about, LocalizedText reason) {}
