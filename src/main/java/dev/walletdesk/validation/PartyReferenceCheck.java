package dev.walletdesk.validation;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Regions;
import java.util.List;

/** Contacts refer only to what is there: guides, regions, and the right contact instead. */
final class PartyReferenceCheck implements Check {

  @Override
  public void check(CheckedData data, Findings findings) {
    References references = new References(data.known(), findings);
    for (Located<Party> party : data.parties()) {
      if (party.value() instanceof Authority authority) {
        region(party, "/region", authority.region(), findings);
      }
      List<Contact> contacts = party.value().contacts();
      for (int i = 0; i < contacts.size(); i++) {
        Contact contact = contacts.get(i);
        String below = "/contacts/" + i;
        region(party, below + "/region", contact.region(), findings);
        contact.purpose().stream()
            .sorted()
            .forEach(guide -> references.guide(party, below + "/purpose", guide));
        contact.instead().ifPresent(value -> instead(party, below, value, findings));
      }
    }
  }

  private static void region(Located<Party> party, String below, String code, Findings findings) {
    if (!code.isBlank() && !code.equals(Contact.WORLDWIDE) && !Regions.isKnown(code)) {
      findings.error(party, below, "unknown-region", code);
    }
  }

  private static void instead(Located<Party> party, String below, String value, Findings findings) {
    boolean there =
        party.value().contacts().stream()
            .anyMatch(contact -> contact.value().equals(value) && contact.isRecommendable());
    if (!there) {
      findings.error(party, below + "/instead", "unknown-instead", value);
    }
  }
}
