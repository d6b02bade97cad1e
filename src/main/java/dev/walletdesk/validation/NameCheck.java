package dev.walletdesk.validation;

import dev.walletdesk.catalog.Names;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.LocalizedText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every name leads to one provider or authority only, and every contact is listed once. */
final class NameCheck implements Check {

  @Override
  public void check(CheckedData data, Findings findings) {
    Map<String, String> owners = new HashMap<>();
    for (Located<Party> party : data.allParties()) {
      name(party, "/id", party.value().id(), owners, findings);
      LocalizedText names = party.value().name();
      for (Language language : names.languages()) {
        name(party, "/name/" + language.code(), names.in(language), owners, findings);
      }
      List<String> aliases = party.value().aliases();
      for (int i = 0; i < aliases.size(); i++) {
        name(party, "/aliases/" + i, aliases.get(i), owners, findings);
      }
    }
    Set<String> ids = new HashSet<>();
    for (Located<Party> party : data.parties()) {
      if (!ids.add(party.file() + " " + party.value().id())) {
        findings.error(party, "/id", "duplicate-authority", party.value().id());
      }
      contacts(party, findings);
    }
  }

  private static void name(
      Located<Party> party,
      String below,
      String name,
      Map<String, String> owners,
      Findings findings) {
    String id = party.value().id();
    String owner = name.isBlank() ? id : owners.getOrDefault(Names.normal(name), id);
    owners.putIfAbsent(Names.normal(name), id);
    if (!owner.equals(id)) {
      findings.error(party, below, "name-of-another", name, owner);
    }
  }

  private static void contacts(Located<Party> party, Findings findings) {
    Set<List<Object>> seen = new HashSet<>();
    for (int i = 0; i < party.value().contacts().size(); i++) {
      var contact = party.value().contacts().get(i);
      boolean first = seen.add(List.of(contact.channel(), contact.value(), contact.region()));
      if (!first && !contact.value().isBlank()) {
        findings.error(party, "/contacts/" + i + "/value", "duplicate-contact", contact.value());
      }
    }
  }
}
