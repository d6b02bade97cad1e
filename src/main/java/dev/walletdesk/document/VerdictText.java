package dev.walletdesk.document;

import dev.walletdesk.catalog.OfficialDomain;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Use;
import dev.walletdesk.check.verdict.Claim;
import dev.walletdesk.check.verdict.Reason;
import dev.walletdesk.check.verdict.Ruling;
import dev.walletdesk.check.verdict.ValueKind;
import dev.walletdesk.check.verdict.Verdict;
import dev.walletdesk.document.block.BlockWriter;
import dev.walletdesk.document.block.Document;
import dev.walletdesk.document.block.Emphasis;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.DisplayWidth;
import dev.walletdesk.text.Line;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Sanitizer;
import dev.walletdesk.text.Style;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells people what a check came to: in one line, or with what it rests on, what to do, and what a
 * check cannot know.
 */
public final class VerdictText {

  /** How much of a long value is shown in a sentence, in cells. */
  private static final int MOST_CELLS = 60;

  private final Messages messages;
  private final Terms words;
  private final ContactText contacts;
  private final PartyWriter parties;

  /** Describes verdicts in the language of {@code contacts}. */
  public VerdictText(ContactText contacts) {
    this.messages = contacts.messages();
    this.words = new Terms(messages);
    this.contacts = contacts;
    this.parties = new PartyWriter(contacts);
  }

  /** Whether it is the provider's, and what to do, in one line. */
  public Line line(Verdict verdict) {
    return Line.unbroken(sentence(verdict), Style.PLAIN);
  }

  private String sentence(Verdict verdict) {
    return messages.get("check.line", words.of(verdict.ruling()), explanation(verdict));
  }

  /** The same without the ruling: why it was judged so, and what to do. */
  public String explanation(Verdict verdict) {
    return messages.get("check.sentences", reason(verdict), advice(verdict));
  }

  /** The line, what it rests on, and what the check cannot know. */
  public Document document(Verdict verdict) {
    return Document.of(
        out -> {
          out.paragraph(sentence(verdict), emphasis(verdict.ruling()));
          others(verdict, out);
          limits(verdict, out);
          grounds(verdict, out);
        });
  }

  private String reason(Verdict verdict) {
    String key = "check.reason." + DataName.of(verdict.reason());
    return messages.get(
        key,
        DisplayWidth.cut(Sanitizer.clean(verdict.value().strip()), MOST_CELLS),
        names(verdict.parties()),
        official(verdict),
        DisplayWidth.cut(verdict.detail(), MOST_CELLS));
  }

  private String names(List<Party> all) {
    return all.isEmpty()
        ? messages.get("check.somebody")
        : all.stream()
            .map(party -> words.name(party))
            .collect(Collectors.joining(messages.get("check.and")));
  }

  private static String official(Verdict verdict) {
    return verdict.grounds().stream().findFirst().map(Claim::value).orElse("");
  }

  private String advice(Verdict verdict) {
    if (verdict.reason() == Reason.UNREADABLE || verdict.reason() == Reason.TOO_LONG) {
      return messages.get("check.do.again");
    }
    if (verdict.isOfficial() && isCallerId(verdict)) {
      return messages.get("check.do.caller-id");
    }
    String ruling = verdict.ruling() == Ruling.WRONG ? "lookalike" : DataName.of(verdict.ruling());
    String advice = messages.get("check.do." + ruling + "." + DataName.of(verdict.kind()));
    return instead(verdict).isEmpty()
        ? advice
        : messages.get("check.sentences", advice, messages.get("check.instead", instead(verdict)));
  }

  private static String instead(Verdict verdict) {
    return verdict.grounds().stream()
        .flatMap(claim -> claim.contact().stream())
        .flatMap(contact -> contact.instead().stream())
        .findFirst()
        .orElse("");
  }

  private static boolean isCallerId(Verdict verdict) {
    return verdict.grounds().stream()
        .flatMap(claim -> claim.contact().stream())
        .anyMatch(contact -> contact.use() == Use.CALLER_ID);
  }

  private void grounds(Verdict verdict, BlockWriter out) {
    boolean several = verdict.parties().size() > 1;
    if (verdict.ruling() == Ruling.LOOKALIKE && !verdict.grounds().isEmpty()) {
      out.subheading(messages.get("check.official-one"));
    }
    for (Party party : verdict.parties()) {
      if (several) {
        out.subheading(words.name(party));
      }
      parties.origin(party, out);
      verdict.grounds().stream()
          .filter(claim -> claim.party().id().equals(party.id()))
          .forEach(claim -> ground(claim, out));
    }
  }

  private void ground(Claim claim, BlockWriter out) {
    claim.contact().map(contacts::entry).ifPresent(out::contact);
    claim.domain().ifPresent(domain -> domain(claim.party(), domain, out));
  }

  private void domain(Party party, OfficialDomain domain, BlockWriter out) {
    out.bullets(
        List.of(
            messages.get("check.domain", domain.domain(), words.name(party)),
            contacts.trust(domain.trust()),
            contacts.source(domain).sentence()));
  }

  private void others(Verdict verdict, BlockWriter out) {
    for (Claim claim : verdict.others()) {
      String text = messages.get(also(claim), words.name(claim.party()));
      out.paragraph(text, Emphasis.WARNING);
    }
  }

  private static String also(Claim claim) {
    return switch (claim.trust()) {
      case WRONG -> "check.also-wrong";
      case RETIRED -> "check.also-retired";
      case VERIFIED, CORROBORATED -> claim.isOwn() ? "check.also-unconfirmed" : "check.also-added";
      case UNCONFIRMED -> "check.also-unconfirmed";
    };
  }

  private void limits(Verdict verdict, BlockWriter out) {
    if (verdict.isOfficial()) {
      if (verdict.kind() == ValueKind.PHONE && !verdict.detail().isEmpty()) {
        out.paragraph(messages.get("check.extension", verdict.detail()), Emphasis.PLAIN);
      }
      out.paragraph(messages.get("check.limit." + DataName.of(verdict.kind())), Emphasis.WARNING);
    } else if (verdict.ruling() == Ruling.UNKNOWN || verdict.ruling() == Ruling.UNOFFICIAL_DATA) {
      out.subheading(messages.get("sheet.contact.unknown"));
      out.bullets(HowToFind.ways(messages));
    }
  }

  private static Emphasis emphasis(Ruling ruling) {
    return switch (ruling) {
      case OFFICIAL -> Emphasis.STRONG;
      case WRONG, LOOKALIKE -> Emphasis.DANGER;
      case UNOFFICIAL_DATA, RETIRED, UNKNOWN -> Emphasis.WARNING;
    };
  }
}
