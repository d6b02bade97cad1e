package dev.walletdesk.validation;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Evidence;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.OfficialDomain;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.catalog.Trust;
import dev.walletdesk.text.DataName;
import dev.walletdesk.validation.survey.Claims;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Evidence is there where it is needed, allows the trust that is claimed, is not from the future,
 * and is what its copy in an archive shows. That contacts have any and that dates can be read is
 * seen in reading.
 */
final class EvidenceCheck implements Check {

  private final LocalDate today;

  EvidenceCheck(LocalDate today) {
    this.today = today;
  }

  @Override
  public void check(CheckedData data, Findings findings) {
    data.guides().forEach(guide -> guide(guide, findings));
    AllowedTrust allowed = new AllowedTrust(authorities(data));
    data.parties().forEach(party -> party(party, allowed, findings));
  }

  private void guide(Located<Guide> guide, Findings findings) {
    dates(guide, "/sources", guide.value().sources(), findings);
    for (int i = 0; i < guide.value().steps().size(); i++) {
      Step step = guide.value().steps().get(i);
      dates(guide, "/steps/" + i + "/sources", step.sources(), findings);
      special(guide, "/steps/" + i, step.id(), step.when(), step.sources(), findings);
      if (step instanceof Step.Checklist list) {
        jobs(guide, "/steps/" + i + "/jobs/", list, findings);
      }
    }
  }

  private void jobs(Located<Guide> guide, String below, Step.Checklist list, Findings findings) {
    for (int i = 0; i < list.jobs().size(); i++) {
      Step.Job job = list.jobs().get(i);
      dates(guide, below + i + "/sources", job.sources(), findings);
      special(guide, below + i, job.id(), job.when(), job.sources(), findings);
    }
  }

  /** What is said of some wallets or countries only needs sources. */
  private static void special(
      Located<Guide> guide,
      String below,
      String id,
      Condition when,
      List<Evidence> sources,
      Findings findings) {
    if (Claims.needSource(when) && sources.isEmpty()) {
      findings.error(guide, below, "no-sources", id);
    }
  }

  private void party(Located<Party> party, AllowedTrust allowed, Findings findings) {
    List<Contact> contacts = party.value().contacts();
    for (int i = 0; i < contacts.size(); i++) {
      Contact contact = contacts.get(i);
      String below = "/contacts/" + i;
      dates(party, below + "/evidence", contact.evidence(), findings);
      Claimed claimed = new Claimed(contact.value(), contact.trust(), contact.evidence());
      trust(party, below, claimed, allowed, findings);
    }
    List<OfficialDomain> domains = party.value().domains();
    for (int i = 0; i < domains.size(); i++) {
      OfficialDomain domain = domains.get(i);
      String below = "/domains/" + i;
      dates(party, below + "/evidence", domain.evidence(), findings);
      Claimed claimed = new Claimed(domain.domain(), domain.trust(), domain.evidence());
      trust(party, below, claimed, allowed, findings);
    }
    if (party.value() instanceof Provider provider) {
      provider
          .noPhoneLine()
          .ifPresent(none -> dates(party, "/noPhoneLine/evidence", none.evidence(), findings));
    }
  }

  private void dates(Located<?> thing, String below, List<Evidence> evidence, Findings findings) {
    for (int i = 0; i < evidence.size(); i++) {
      Evidence one = evidence.get(i);
      String at = below + "/" + i;
      String date = at + (one.since().isPresent() ? "/since" : "/seen");
      one.date()
          .filter(when -> when.isAfter(today))
          .ifPresent(when -> findings.error(thing, date, "future-date", when.text()));
      archive(thing, at + "/archive", one, findings);
    }
  }

  /** A copy shows what its page said then: not another page, and nothing that came later. */
  private void archive(Located<?> thing, String at, Evidence evidence, Findings findings) {
    if (!evidence.isArchivedItself()) {
      findings.error(thing, at, "archive-of-another-page", evidence.url().toString());
    }
    Optional<LocalDate> copied = evidence.archived();
    copied
        .filter(day -> day.isAfter(today.plusDays(1)))
        .ifPresent(day -> findings.error(thing, at, "future-date", day.toString()));
    copied
        .filter(day -> evidence.date().stream().anyMatch(said -> said.isAfter(day.plusDays(1))))
        .ifPresent(day -> findings.error(thing, at, "archive-before-date", day.toString()));
  }

  /** Something whose trust rests on evidence. */
  private record Claimed(String value, Trust trust, List<Evidence> evidence) {}

  private static void trust(
      Located<Party> party,
      String below,
      Claimed claimed,
      AllowedTrust allowed,
      Findings findings) {
    Trust most = allowed.of(party.value(), claimed.evidence());
    boolean tooMuch = claimed.trust().isRecommendable() && claimed.trust().compareTo(most) < 0;
    if (tooMuch && !claimed.evidence().isEmpty()) {
      findings.error(
          party,
          below + "/trust",
          "trust-beyond-evidence." + DataName.of(claimed.trust()),
          claimed.value(),
          DataName.of(most));
    }
  }

  private static List<Authority> authorities(CheckedData data) {
    return data.allParties().stream()
        .map(Located::value)
        .filter(Authority.class::isInstance)
        .map(Authority.class::cast)
        .toList();
  }
}
