package dev.walletdesk.format.json;

import dev.walletdesk.catalog.OfficialDomain;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.check.Claim;
import dev.walletdesk.check.Verdict;
import dev.walletdesk.document.VerdictText;
import dev.walletdesk.text.DataName;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A verdict as one line of JSON. {@code provider}, {@code contact} and {@code domain} are there
 * only when they are one party's; what several share stands in {@code claims} alone.
 */
public final class VerdictJson {

  private final VerdictText text;

  /** Explains verdicts with {@code text}. */
  public VerdictJson(VerdictText text) {
    this.text = text;
  }

  /** Writes one verdict and a line break. */
  public void write(Verdict verdict, Writer target) throws IOException {
    try (Json json = Json.inOneLine(target)) {
      json.object(() -> members(json, verdict));
    }
  }

  private void members(Json json, Verdict verdict) throws IOException {
    json.string("value", verdict.value());
    json.string("kind", DataName.of(verdict.kind()));
    json.string("verdict", DataName.of(verdict.ruling()));
    List<Claim> grounds = verdict.grounds();
    if (verdict.parties().size() == 1) {
      Party party = verdict.parties().get(0);
      json.string("provider", party.id());
      json.bool("official", party.origin().isOfficial());
      claim(json, grounds.get(0));
    }
    json.string("reason", DataName.of(verdict.reason()));
    json.string("explanation", text.explanation(verdict));
    if (!verdict.detail().isEmpty()) {
      json.string("detail", verdict.detail());
    }
    if (verdict.region().isPresent()) {
      json.string("region", verdict.region().get());
    }
    if (verdict.claims().size() > 1) {
      json.list("claims", verdict.claims(), claim -> json.object(() -> entry(json, claim)));
    }
  }

  private static void entry(Json json, Claim claim) throws IOException {
    json.string("provider", claim.party().id());
    json.text("name", claim.party().name());
    json.bool("official", claim.party().origin().isOfficial());
    claim(json, claim);
  }

  private static void claim(Json json, Claim claim) throws IOException {
    if (claim.contact().isPresent()) {
      json.contact("contact", claim.contact().get());
    }
    if (claim.domain().isPresent()) {
      OfficialDomain domain = claim.domain().get();
      json.object(
          "domain",
          () -> {
            json.string("domain", domain.domain());
            json.string("trust", DataName.of(domain.trust()));
            json.evidence("evidence", domain.evidence());
          });
    }
  }
}
