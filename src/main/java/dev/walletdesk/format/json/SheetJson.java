package dev.walletdesk.format.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.diagnosis.Need;
import dev.walletdesk.document.NeedText;
import dev.walletdesk.document.Terms;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one takes along, and whom one turns to when nobody answers.
 *
 * @param details what fills in the blanks of the script, by their names
 * @param missing whom one needs in the country and has to look for; absent if nobody
 */
record SheetJson(
    Optional<BriefJson> brief,
    List<String> prepare,
    String say,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> details,
    List<String> never,
    List<AuthorityJson> escalate,
    Optional<MissingJson> missing) {

  static SheetJson of(CaseSheet sheet, Messages messages) {
    return new SheetJson(
        sheet.handoff().brief().map(brief -> BriefJson.of(brief, messages)),
        sheet.handoff().prepare().stream().map(messages::of).toList(),
        messages.of(sheet.handoff().say()),
        details(sheet),
        sheet.handoff().never().stream().map(messages::of).toList(),
        sheet.escalate().values().stream()
            .flatMap(List::stream)
            .map(authority -> AuthorityJson.of(authority, messages))
            .toList(),
        sheet.region().flatMap(region -> MissingJson.of(sheet.missing(region), region, messages)));
  }

  private static Map<String, String> details(CaseSheet sheet) {
    Map<String, String> details = new LinkedHashMap<>();
    sheet.details().forEach((blank, detail) -> details.put(DataName.of(blank), detail));
    return details;
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
