package dev.walletdesk.format.json;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.Handoff.Brief;
import dev.walletdesk.diagnosis.Escalation;
import dev.walletdesk.text.LocalizedText;
import java.util.LinkedHashMap;
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

  static HandoffJson of(Handoff handoff, Guide guide, Catalog catalog) {
    Map<String, List<String>> escalate = new LinkedHashMap<>();
    Escalation.of(guide, handoff, Optional.empty(), Optional.empty(), catalog)
        .forEach(
            (region, authorities) ->
                escalate.put(region, authorities.stream().map(Authority::id).toList()));
    return new HandoffJson(
        handoff.tell(),
        handoff.brief(),
        handoff.channels(),
        handoff.prepare(),
        handoff.say(),
        handoff.never(),
        escalate);
  }
}
