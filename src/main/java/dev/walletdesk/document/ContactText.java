package dev.walletdesk.document;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Evidence;
import dev.walletdesk.catalog.OfficialDomain;
import dev.walletdesk.catalog.SeenDate;
import dev.walletdesk.catalog.Trust;
import dev.walletdesk.catalog.Use;
import dev.walletdesk.document.block.Citation;
import dev.walletdesk.document.block.ContactEntry;
import dev.walletdesk.document.block.SourceLine;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The one way in which a contact is put before people: its value, which desk it is, and never
 * without how far it can be trusted, where it was seen and how old that is.
 */
public final class ContactText {

  /** How many pages are named as sources before the rest is only counted. */
  private static final int MOST_HOSTS = 3;

  private final Messages messages;
  private final Terms words;
  private final HoursText hours;
  private final LocalDate today;
  private final Optional<Instant> now;

  /** Describes contacts to somebody who reads it right now: whether they are open, too. */
  public ContactText(Messages messages, Instant now) {
    this(messages, now.atOffset(ZoneOffset.UTC).toLocalDate(), Optional.of(now));
  }

  /**
   * Describes contacts in what is read later: as of {@code today}, but not whether they are open.
   */
  public static ContactText toKeep(Messages messages, LocalDate today) {
    return new ContactText(messages, today, Optional.empty());
  }

  private ContactText(Messages messages, LocalDate today, Optional<Instant> now) {
    this.messages = messages;
    this.words = new Terms(messages);
    this.hours = new HoursText(messages);
    this.today = today;
    this.now = now;
  }

  /** The language in which it describes. */
  public Messages messages() {
    return messages;
  }

  /** A contact in words. */
  public ContactEntry entry(Contact contact) {
    return new ContactEntry(
        contact,
        value(contact),
        ContactLink.of(contact),
        facts(contact),
        warnings(contact),
        trust(contact),
        source(contact));
  }

  /**
   * What is dialled or opened; a wrong one bears its mark in front, one of added data its own
   * behind.
   */
  public String value(Contact contact) {
    String value = words.marked(contact.value(), contact.origin());
    return contact.trust().mayBeOffered()
        ? value
        : messages.get("contact." + DataName.of(contact.trust()), value);
  }

  /** Which desk it is, how and when it is reached, and what one must know. */
  private List<String> facts(Contact contact) {
    List<String> facts = new ArrayList<>();
    facts.add(
        messages.get(
            "contact.desk",
            messages.of(contact.label()),
            words.of(contact.channel()),
            words.region(contact.region())));
    contact.hours().ifPresent(open -> facts.add(hours.sentence(open, now)));
    if (!contact.languages().isEmpty()) {
      facts.add(messages.get("contact.languages", words.languages(contact.languages())));
    }
    contact.note().ifPresent(note -> facts.add(messages.of(note)));
    contact.instead().ifPresent(right -> facts.add(messages.get("contact.instead", right)));
    return facts;
  }

  /** What speaks against relying on it. */
  private List<String> warnings(Contact contact) {
    List<String> warnings = new ArrayList<>();
    if (contact.use() != Use.CUSTOMERS) {
      warnings.add(words.of(contact.use()));
    }
    if (contact.trust().mayBeOffered() && contact.isStale(today)) {
      String where = contact.isInApp() ? ".app" : "";
      warnings.add(
          contact
              .newestEvidence()
              .map(newest -> messages.get("contact.stale" + where, newest.text()))
              .orElseGet(() -> messages.get("contact.undated" + where)));
    }
    return warnings;
  }

  /** How far it can be trusted; where that rests on several sources, on how many. */
  private String trust(Contact contact) {
    if (!contact.origin().isOfficial()) {
      return messages.get("contact.trust.added", words.of(contact.trust()));
    }
    int sources = Evidence.sources(contact.evidence());
    return contact.trust() == Trust.CORROBORATED && sources > 1
        ? messages.get("contact.trust.counted", sources)
        : trust(contact.trust());
  }

  /** How far something can be trusted. */
  public String trust(Trust trust) {
    return messages.get("contact.trust", words.meaning(trust));
  }

  /**
   * Where it was seen and when. Official pages are linked; others are only named, so that nobody is
   * sent to them.
   */
  private SourceLine source(Contact contact) {
    boolean official = contact.evidence().stream().anyMatch(one -> one.kind().isLinkable());
    return source(contact.evidence(), official ? linked(contact.evidence()) : List.of());
  }

  /** Where a domain was seen and when: all pages, or where there are official ones only those. */
  public SourceLine source(OfficialDomain domain) {
    List<Citation> official = linked(domain.evidence());
    return source(domain.evidence(), official.isEmpty() ? citations(domain.evidence()) : official);
  }

  private SourceLine source(List<Evidence> evidence, List<Citation> pages) {
    return new SourceLine(
        sentence(evidence), messages.get("contact.sources"), messages.get("list.comma"), pages);
  }

  private String sentence(List<Evidence> evidence) {
    List<String> links = linked(evidence).stream().map(Citation::written).distinct().toList();
    if (!links.isEmpty()) {
      return messages.get("contact.source", String.join(messages.get("list.comma"), links));
    }
    List<String> hosts = citations(evidence).stream().map(Citation::named).distinct().toList();
    String named =
        hosts.stream().limit(MOST_HOSTS).collect(Collectors.joining(messages.get("list.comma")));
    int more = hosts.size() - MOST_HOSTS;
    return more > 0
        ? messages.get("contact.source.more", named, more)
        : messages.get("contact.source", named);
  }

  private List<Citation> linked(List<Evidence> evidence) {
    return evidence.stream()
        .filter(one -> one.kind().isLinkable())
        .distinct()
        .map(this::citation)
        .toList();
  }

  /** A contact in one line: what to dial, how, how far it can be trusted, and how old that is. */
  public String inOneLine(Contact contact) {
    Optional<SeenDate> newest = contact.newestEvidence();
    return messages.get(
        newest.isPresent() ? "contact.line.dated" : "contact.line.undated",
        value(contact),
        words.of(contact.channel()),
        words.of(contact.trust()),
        newest.map(SeenDate::text).orElse(""));
  }

  /** How far a contact can be trusted and how old that is, in a few words. */
  public String badge(Contact contact) {
    Optional<SeenDate> newest = contact.newestEvidence();
    String badge =
        messages.get(
            newest.isPresent() ? "card.badge.dated" : "card.badge.undated",
            words.of(contact.trust()),
            newest.map(SeenDate::text).orElse(""));
    return words.marked(badge, contact.origin());
  }

  /**
   * Whether a contact is open right now, or when it opens; to who reads it later, its hours. Empty
   * where they are not known.
   */
  public Optional<String> whenOpen(Contact contact) {
    return contact
        .hours()
        .map(open -> now.map(moment -> hours.state(open, moment)).orElseGet(() -> hours.of(open)));
  }

  /** Pages as sources. */
  public List<Citation> citations(List<Evidence> evidence) {
    return evidence.stream().map(this::citation).toList();
  }

  /** A page as a source. */
  public Citation citation(Evidence evidence) {
    Optional<String> address =
        Optional.of(evidence.url().toString()).filter(any -> evidence.kind().isLinkable());
    String key = evidence.since().isPresent() ? "contact.since" : "contact.seen";
    String date = evidence.date().map(when -> messages.get(key, when.text())).orElse("");
    return new Citation(evidence.host(), address, date);
  }
}
