package dev.walletdesk.document.card;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Authority.Matter;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Handoff.Brief;
import dev.walletdesk.catalog.Urgency;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.diagnosis.Escalation;
import dev.walletdesk.document.ContactLink;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.Terms;
import dev.walletdesk.document.card.CaseCard.Desk;
import dev.walletdesk.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where to report a case in which money or control is being lost: beside the wallet, not after. */
public final class Reports {

  private static final int MOST = 2;

  private final Catalog catalog;
  private final Messages messages;
  private final Terms terms;
  private final ContactText contacts;

  /** Reports to the authorities of {@code catalog}, in the language of {@code contacts}. */
  public Reports(Catalog catalog, ContactText contacts) {
    this.catalog = catalog;
    this.messages = contacts.messages();
    this.terms = new Terms(messages);
    this.contacts = contacts;
  }

  /** Where to report it; absent where nothing is being lost. */
  Optional<CaseCard.Report> of(CaseSheet sheet) {
    List<Matter> matters = matters(sheet);
    if (matters.isEmpty()) {
      return Optional.empty();
    }
    List<Desk> desks = sheet.region().map(region -> desks(region, matters)).orElse(List.of());
    return Optional.of(
        desks.isEmpty()
            ? new CaseCard.Report(
                messages.get("card.report"),
                List.of(new Desk(nobody(sheet.region()), Optional.empty())))
            : new CaseCard.Report(
                messages.get("card.report.in", terms.region(sheet.region().orElseThrow())), desks));
  }

  /** Where to report it in each country of which somebody is known; empty as above. */
  public Map<String, List<Desk>> byCountry(CaseSheet sheet) {
    List<Matter> matters = matters(sheet);
    Map<String, List<Desk>> found = new LinkedHashMap<>();
    for (Authority authority : catalog.authorities()) {
      found.computeIfAbsent(authority.region(), region -> desks(region, matters));
    }
    found.values().removeIf(List::isEmpty);
    return found;
  }

  private static List<Matter> matters(CaseSheet sheet) {
    Optional<Brief> brief = sheet.handoff().brief();
    if (brief.isPresent()) {
      return brief.get().report();
    }
    return sheet.guide().urgency() == Urgency.EMERGENCY
        ? List.of(Matter.POLICE, Matter.FRAUD)
        : List.of();
  }

  private String nobody(Optional<String> region) {
    return region
        .flatMap(terms::country)
        .map(country -> messages.get("card.report.none", country))
        .orElseGet(() -> messages.get("card.report.unknown"));
  }

  private List<Desk> desks(String region, List<Matter> matters) {
    return Escalation.atOnce(matters, region, catalog).stream()
        .limit(MOST)
        .map(this::inFewWords)
        .toList();
  }

  private Desk inFewWords(Authority authority) {
    Contact contact = authority.quickest().orElseThrow();
    String name = terms.name(authority);
    String called =
        name.contains(contact.value())
            ? name
            : messages.get("card.report.desk", contact.value(), name);
    String words =
        contacts
            .whenOpen(contact)
            .map(open -> messages.get("card.report.open", called, open))
            .orElse(called);
    return new Desk(words, ContactLink.of(contact));
  }
}
