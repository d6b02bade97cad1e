package dev.walletdesk.validation;

import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Regions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phone numbers can exist where they are said to be, and none is claimed by two. Numbers known to
 * be wrong are anything: they are kept so that they are recognised.
 */
final class NumberCheck implements Check {

  private final PhoneNumbers numbers = new PhoneNumbers();

  @Override
  public void check(CheckedData data, Findings findings) {
    for (Located<Party> party : data.parties()) {
      List<Contact> contacts = party.value().contacts();
      for (int i = 0; i < contacts.size(); i++) {
        Contact contact = contacts.get(i);
        if (isClaimed(contact)
            && isRegion(contact.region())
            && !numbers.isPlausible(contact.value(), contact.region())) {
          findings.warning(
              party,
              "/contacts/" + i + "/value",
              WarningKind.IMPLAUSIBLE_NUMBER,
              contact.value(),
              contact.region());
        }
      }
    }
    claims(data, findings);
  }

  private void claims(CheckedData data, Findings findings) {
    Map<String, Located<Party>> owners = new HashMap<>();
    for (Located<Party> party : data.allParties()) {
      List<Contact> contacts = party.value().contacts();
      for (int i = 0; i < contacts.size(); i++) {
        Contact contact = contacts.get(i);
        if (isClaimed(contact)) {
          String number = numbers.canonical(contact.value(), contact.region());
          Located<Party> owner = owners.putIfAbsent(number, party);
          if (owner != null && !owner.value().id().equals(party.value().id())) {
            String below = "/contacts/" + i + "/value";
            findings.error(party, below, "number-of-another", contact.value(), owner.value().id());
          }
        }
      }
    }
  }

  private static boolean isRegion(String code) {
    return code.equals(Contact.WORLDWIDE) || Regions.isKnown(code);
  }

  private static boolean isClaimed(Contact contact) {
    return contact.channel() == Channel.PHONE
        && contact.trust().mayBeOffered()
        && !contact.value().isBlank();
  }
}
