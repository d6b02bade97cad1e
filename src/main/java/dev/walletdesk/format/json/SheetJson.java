package dev.walletdesk.format.json;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.diagnosis.Need;
import dev.walletdesk.document.NeedText;
import dev.walletdesk.document.Terms;
import dev.walletdesk.text.Messages;
import java.util.List;
import java.util.Optional;

/**
 * What one takes along, and whom one turns to when nobody answers.
 *
 * @param missing whom one needs in the country and has to look for; absent if nobody
 */
record SheetJson(
    Optional<BriefJson> brief,
    List<String> prepare,
    String say,
    List<String> never,
    List<AuthorityJson> escalate,
    Optional<MissingJson> missing) {

  static SheetJson of(CaseSheet sheet, Messages messages) {
    return new SheetJson(
        sheet.handoff().brief().map(brief -> BriefJson.of(brief, messages)),
        sheet.handoff().prepare().stream().map(messages::of).toList(),
        messages.of(sheet.handoff().say()),
        sheet.handoff().never().stream().map(messages::of).toList(),
        sheet.escalate().values().stream()
            .flatMap(List::stream)
            .map(authority -> AuthorityJson.of(authority, messages))
            .toList(),
        sheet.region().flatMap(region -> MissingJson.of(sheet.missing(region), region, messages)));
  }

  /** Whom the data does not know in a country, and what to say about it. */
  record MissingJson(List<Need> needs, String text) {

    private static Optional<MissingJson> of(List<Need> needs, String region, Messages messages) {
      return new NeedText(messages)
          .missing(needs, region)
          .map(text -> new MissingJson(needs, text));
    }
  }

  /** An authority, and those of its contacts that may be recommended. */
  record AuthorityJson(
      String id,
      String name,
      boolean official,
      String region,
      String about,
      List<ContactJson> contacts) {

    private static AuthorityJson of(Authority authority, Messages messages) {
      return new AuthorityJson(
          authority.id(),
          new Terms(messages).name(authority),
          authority.origin().isOfficial(),
          authority.region(),
          messages.of(authority.about()),
          ContactJson.of(authority.contacts().stream().filter(Contact::isRecommendable).toList()));
    }
  }
}
