package dev.walletdesk.document.card;

import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Handoff.Brief;
import dev.walletdesk.catalog.Origin;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.CountryText;
import dev.walletdesk.document.HowToFind;
import dev.walletdesk.document.NoContact;
import dev.walletdesk.document.Terms;
import dev.walletdesk.text.LocalizedText;
import dev.walletdesk.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts case sheets into few words. */
public final class CaseCards {

  private final Messages messages;
  private final Terms terms;
  private final ContactText contacts;
  private final Reports reports;
  private final NoContact none;
  private final CountryText countries;
  private final LocalDate today;

  /**
   * Cards in the language of {@code contacts}, with the authorities of {@code reports}.
   *
   * @param today as of which contacts are old
   */
  public CaseCards(ContactText contacts, Reports reports, LocalDate today) {
    this.messages = contacts.messages();
    this.terms = new Terms(messages);
    this.contacts = contacts;
    this.reports = reports;
    this.none = new NoContact(messages);
    this.countries = new CountryText(messages);
    this.today = today;
  }

  /** The card of a case. */
  public CaseCard of(CaseSheet sheet) {
    Optional<Brief> brief = sheet.handoff().brief();
    Optional<CaseCard.Report> report = reports.of(sheet);
    Optional<CaseCard.Lead> lead = lead(sheet, report.isPresent());
    Origin origin = sheet.guide().origin();
    return new CaseCard(
        terms.marked(
            brief.map(Brief::tell).map(messages::of).orElseGet(() -> first(sheet.handoff().tell())),
            origin),
        report.isPresent(),
        sheet.provider().filter(any -> report.isPresent()).flatMap(this::bank),
        countries
            .guessed(sheet.whereabouts())
            .or(() -> sheet.provider().flatMap(it -> countries.only(it, sheet.whereabouts()))),
        lead,
        lead.isPresent() ? Optional.empty() : Optional.of(otherwise(sheet)),
        sheet.others().stream().map(this::inBrief).toList(),
        terms.marked(
            terms.quoted(
                brief
                    .map(Brief::say)
                    .map(messages::of)
                    .orElseGet(() -> first(sheet.handoff().say()))),
            origin),
        brief
            .flatMap(Brief::never)
            .map(text -> terms.marked(messages.of(text), origin))
            .orElseGet(() -> messages.get("card.never.usual")),
        report);
  }

  /** Only the bank can stop what is paid by a wallet that holds no money itself. */
  private Optional<String> bank(Provider wallet) {
    return switch (wallet.kind()) {
      case CARD_WALLET -> Optional.of(messages.get("card.bank.card-wallet"));
      case BANK_RUN -> Optional.of(messages.get("card.bank.bank-run"));
      case ACCOUNT, SELF_CUSTODY -> Optional.empty();
    };
  }

  private String inBrief(CaseSheet.OtherWallet other) {
    return other.contacts().recommended().stream()
        .findFirst()
        .map(
            contact ->
                messages.get(
                    "card.other", terms.name(other.provider()), contacts.inOneLine(contact)))
        .orElseGet(() -> none.sentence(other.provider(), other.contacts().region()));
  }

  private Optional<CaseCard.Lead> lead(CaseSheet sheet, boolean urgent) {
    List<Contact> contacts = sheet.contacts().recommended();
    return sheet
        .provider()
        .flatMap(
            wallet ->
                contacts.stream()
                    .findFirst()
                    .map(
                        first ->
                            lead(wallet, first, urgent ? byPhone(contacts) : Optional.empty())));
  }

  /** The best number, where one comes after what the user can read better. */
  private Optional<String> byPhone(List<Contact> recommended) {
    return recommended.stream()
        .filter(contact -> contact.channel() == Channel.PHONE)
        .findFirst()
        .filter(contact -> recommended.indexOf(contact) > 0)
        .map(
            contact ->
                contact.languages().isEmpty()
                    ? messages.get("card.or-call", contacts.value(contact))
                    : messages.get(
                        "card.or-call.in",
                        contacts.value(contact),
                        terms.languages(contact.languages())));
  }

  private CaseCard.Lead lead(Provider wallet, Contact contact, Optional<String> byPhone) {
    String key = contact.channel() == Channel.PHONE ? "card.desk.phone" : "card.desk";
    String desk = messages.get(key, terms.name(wallet), terms.of(contact.channel()));
    return new CaseCard.Lead(
        contact,
        desk,
        contacts.value(contact),
        Stream.concat(Stream.of(contacts.badge(contact)), contacts.whenOpen(contact).stream())
            .toList(),
        contact.isStale(today) ? List.of(messages.get(old(contact))) : List.of(),
        contact.channel() == Channel.PHONE ? Optional.empty() : byPhone);
  }

  /** A way through the app is seen there to be right or not; a number is not. */
  private static String old(Contact contact) {
    return contact.isInApp() ? "card.old.app" : "card.old";
  }

  private String otherwise(CaseSheet sheet) {
    return sheet
        .provider()
        .map(wallet -> none.sentence(wallet, sheet.region()))
        .orElseGet(() -> HowToFind.ways(messages).get(0));
  }

  private String first(LocalizedText text) {
    return FirstSentence.of(messages.of(text));
  }
}
