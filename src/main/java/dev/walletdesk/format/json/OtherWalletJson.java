package dev.walletdesk.format.json;

import dev.walletdesk.diagnosis.CaseSheet;
import java.util.List;

/** A further wallet that the case is about, and whom of it to contact. */
record OtherWalletJson(
    String provider, List<ContactJson> contacts, List<ContactJson> unconfirmedContacts) {

  static OtherWalletJson of(CaseSheet.OtherWallet other) {
    return new OtherWalletJson(
        other.provider().id(),
        ContactJson.of(other.contacts().recommended()),
        ContactJson.of(other.contacts().unconfirmed()));
  }
}
