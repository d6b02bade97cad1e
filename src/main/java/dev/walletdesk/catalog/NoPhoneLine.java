package dev.walletdesk.catalog;

import dev.walletdesk.text.LocalizedText;
import java.util.List;

/**
 * The fact that a provider has no telephone support.
 *
 * @param note what that means for who looks for one
 * @param evidence where it was seen; never empty
 */
public record NoPhoneLine(LocalizedText note, List<Evidence> evidence) {}
