package dev.walletdesk.catalog;

import dev.walletdesk.text.LocalizedText;
import java.util.List;
import java.util.Map;

/**
 * Where walletdesk hands over to people: a level of help and how soon, not a verdict.
 *
 * @param tell what to do now
 * @param channels in order of preference
 * @param prepare what to have ready
 * @param say a short script
 * @param never what not to hand over
 * @param escalate region to the ids of the authorities to turn to next, in order
 */
public record Handoff(
    LocalizedText tell,
    List<Channel> channels,
    List<LocalizedText> prepare,
    LocalizedText say,
    List<LocalizedText> never,
    Map<String, List<String>> escalate) {}
