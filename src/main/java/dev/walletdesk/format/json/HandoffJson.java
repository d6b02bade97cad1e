package dev.walletdesk.format.json;

import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.Handoff.Brief;
import dev.walletdesk.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a guide hands over to people; {@code escalate} holds ids of authorities by region. */
record HandoffJson(
    LocalizedText tell,
    Optional<Brief> brief,
    List<Channel> channels,
    List<LocalizedText> prepare,
    LocalizedText say,
    List<LocalizedText> never,
    Map<String, List<String>> escalate) {

  static HandoffJson of(Handoff handoff) {
    return new HandoffJson(
        handoff.tell(),
        handoff.brief(),
        handoff.channels(),
        handoff.prepare(),
        handoff.say(),
        handoff.never(),
        handoff.escalate());
  }
}
