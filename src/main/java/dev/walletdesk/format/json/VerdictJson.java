package dev.walletdesk.format.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.walletdesk.catalog.OfficialDomain;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Trust;
import dev.walletdesk.check.verdict.Claim;
import dev.walletdesk.check.verdict.Reason;
import dev.walletdesk.check.verdict.Ruling;
import dev.walletdesk.check.verdict.ValueKind;
import dev.walletdesk.check.verdict.Verdict;
import dev.walletdesk.document.VerdictText;
import dev.walletdesk.text.LocalizedText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * A verdict as one line of JSON. {@code provider}, {@code contact} and {@code domain} are there
 * only when they are one party's; what several share stands in {@code claims} alone.
 */
public record VerdictJson(
    String value,
    ValueKind kind,
    Ruling verdict,
    Optional<String> provider,
    Optional<Boolean> official,
    Optional<ContactJson> contact,
    Optional<DomainJson> domain,
    Reason reason,
    String explanation,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) String detail,
    Optional<String> region,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ClaimJson> claims) {

  /** A domain that belongs, or does not, to a party. */
  record DomainJson(String domain, Trust trust, List<EvidenceJson> evidence) {

    private static DomainJson of(OfficialDomain domain) {
      return new DomainJson(domain.domain(), domain.trust(), EvidenceJson.of(domain.evidence()));
    }
  }

  /** One of several things that the catalog says of the value. */
  record ClaimJson(
      String provider,
      LocalizedText name,
      boolean official,
      Optional<ContactJson> contact,
      Optional<DomainJson> domain) {

    private static ClaimJson of(Claim claim) {
      return new ClaimJson(
          claim.party().id(),
          claim.party().name(),
          claim.party().origin().isOfficial(),
          claim.contact().map(ContactJson::of),
          claim.domain().map(DomainJson::of));
    }
  }

  /** Writes one verdict, explained with {@code text}, and a line break. */
  public static void write(Verdict verdict, VerdictText text, Writer target) throws IOException {
    Json.writeLine(of(verdict, text), target);
  }

  static VerdictJson of(Verdict verdict, VerdictText text) {
    List<Party> parties = verdict.parties();
    Optional<Claim> only =
        parties.size() == 1 ? Optional.of(verdict.grounds().get(0)) : Optional.empty();
    Optional<Party> whose = only.map(Claim::party);
    List<Claim> several = verdict.claims().size() > 1 ? verdict.claims() : List.of();
    return new VerdictJson(
        verdict.value(),
        verdict.kind(),
        verdict.ruling(),
        whose.map(Party::id),
        whose.map(party -> party.origin().isOfficial()),
        only.flatMap(Claim::contact).map(ContactJson::of),
        only.flatMap(Claim::domain).map(DomainJson::of),
        verdict.reason(),
        text.explanation(verdict),
        verdict.detail(),
        verdict.region(),
        several.stream().map(ClaimJson::of).toList());
  }
}
