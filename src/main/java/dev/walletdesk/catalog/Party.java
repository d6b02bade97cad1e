package dev.walletdesk.catalog;

import dev.walletdesk.text.LocalizedText;
import java.util.List;

/** Somebody who can be contacted: a provider or an authority. */
public sealed interface Party permits Provider, Authority {

  /** The id by which data and scripts name it. */
  String id();

  /** What people call it. */
  LocalizedText name();

  /** Other names, in any script, pinyin and former names among them. */
  List<String> aliases();

  /** Its contacts, the best first. */
  List<Contact> contacts();

  /** The domains that belong to it. */
  List<OfficialDomain> domains();

  /** Which data it comes from. */
  Origin origin();
}
