package dev.walletdesk.format.json;

import dev.walletdesk.catalog.Handoff.Brief;
import dev.walletdesk.text.Messages;
import java.util.Optional;

/** What to do, what to say and what never to hand over, each in a sentence. */
record BriefJson(String tell, String say, Optional<String> never) {

  static BriefJson of(Brief brief, Messages messages) {
    return new BriefJson(
        messages.of(brief.tell()), messages.of(brief.say()), brief.never().map(messages::of));
  }
}
