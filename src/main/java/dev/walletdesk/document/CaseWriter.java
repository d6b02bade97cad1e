package dev.walletdesk.document;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Handoff.Brief;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.diagnosis.Blank;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.diagnosis.JobStatus;
import dev.walletdesk.diagnosis.Passed;
import dev.walletdesk.document.block.BlockWriter;
import dev.walletdesk.document.block.Document;
import dev.walletdesk.document.block.Emphasis;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.LocalizedText;
import dev.walletdesk.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the case sheet: what somebody needs in hand when they contact the provider. */
public final class CaseWriter {

  private final Messages messages;
  private final Terms words;
  private final CountryText countries;
  private final AuthorityText authorityText;
  private final NeedText needs;
  private final PartyWriter parties;
  private final LocalDate today;

  /** Writes cases in the language of {@code contacts}, made on {@code today}. */
  public CaseWriter(ContactText contacts, LocalDate today) {
    this.messages = contacts.messages();
    this.words = new Terms(messages);
    this.countries = new CountryText(messages);
    this.authorityText = new AuthorityText(messages, contacts);
    this.needs = new NeedText(messages);
    this.today = today;
    this.parties = new PartyWriter(contacts);
  }

  /** The whole sheet under its title, with where it comes from. */
  public Document documentWithTitle(CaseSheet sheet) {
    return Document.of(
        out -> {
          out.title(messages.get("sheet.title", words.title(sheet.guide())));
          out.paragraph(messages.get("sheet.made", today.toString()), Emphasis.DIM);
          write(sheet, out);
        });
  }

  /** The whole sheet, the most urgent first. */
  public Document document(CaseSheet sheet) {
    return Document.of(out -> write(sheet, out));
  }

  /** Whom to contact, with where that was seen. */
  public Document contacts(CaseSheet sheet) {
    return Document.of(out -> contacts(sheet, out));
  }

  /** What to have ready, what to say, and what never to hand over. */
  public Document words(CaseSheet sheet) {
    return Document.of(
        out -> {
          tell(sheet, out);
          words(sheet, out);
        });
  }

  /** Whom to turn to next. */
  public Document next(CaseSheet sheet) {
    return Document.of(out -> escalation(sheet, out));
  }

  private void write(CaseSheet sheet, BlockWriter out) {
    tell(sheet, out);
    contacts(sheet, out);
    words(sheet, out);
    escalation(sheet, out);
    history(sheet, out);
  }

  private void tell(CaseSheet sheet, BlockWriter out) {
    if (!sheet.guide().origin().isOfficial()) {
      out.paragraph(words.notOfficial(sheet.guide().origin()), Emphasis.DANGER);
    }
    Optional<Brief> brief = sheet.handoff().brief();
    brief.ifPresent(one -> out.paragraph(messages.of(one.tell()), Emphasis.STRONG));
    out.paragraph(
        messages.of(sheet.handoff().tell()), brief.isPresent() ? Emphasis.PLAIN : Emphasis.STRONG);
  }

  private void contacts(CaseSheet sheet, BlockWriter out) {
    if (sheet.provider().isPresent()) {
      contacts(sheet, sheet.provider().get(), out);
      for (CaseSheet.OtherWallet other : sheet.others()) {
        out.heading(messages.get("sheet.contact", words.name(other.provider())));
        parties.advice(other.provider(), other.contacts(), out);
      }
    } else {
      out.heading(messages.get("sheet.contact.unknown"));
      out.bullets(HowToFind.ways(messages));
    }
  }

  private void words(CaseSheet sheet, BlockWriter out) {
    out.heading(messages.get("sheet.prepare"));
    out.checklist(all(sheet.handoff().prepare()));
    out.heading(messages.get("sheet.say"));
    out.paragraph(words.quoted(messages.of(sheet.handoff().say())), Emphasis.PLAIN);
    out.heading(messages.get("sheet.never"));
    out.bullets(all(sheet.handoff().never()));
  }

  private void contacts(CaseSheet sheet, Provider provider, BlockWriter out) {
    out.heading(messages.get("sheet.contact", words.name(provider)));
    countries
        .guessed(sheet.whereabouts())
        .or(() -> countries.only(provider, sheet.whereabouts()))
        .ifPresent(said -> out.paragraph(said, Emphasis.PLAIN));
    parties.advice(provider, sheet.contacts(), out);
  }

  private List<String> all(List<LocalizedText> texts) {
    return texts.stream().map(messages::of).toList();
  }

  private void escalation(CaseSheet sheet, BlockWriter out) {
    Map<String, List<Authority>> escalate = sheet.escalate();
    if (escalate.isEmpty()) {
      return;
    }
    out.heading(messages.get("sheet.escalate"));
    escalate.forEach(
        (region, authorities) -> {
          if (escalate.size() > 1) {
            out.subheading(messages.get("sheet.region", words.region(region)));
          }
          if (!authorities.isEmpty()) {
            out.numbered(authorities.stream().map(authorityText::inOneLine).toList());
          }
          if (sheet.region().isPresent()) {
            needs
                .missing(sheet.missing(region), region)
                .ifPresent(said -> out.paragraph(said, Emphasis.PLAIN));
          }
        });
    if (sheet.region().isEmpty()) {
      needs.elsewhere(sheet.needs()).ifPresent(said -> out.paragraph(said, Emphasis.PLAIN));
    }
  }

  private void history(CaseSheet sheet, BlockWriter out) {
    List<String> happened = new ArrayList<>();
    if (!sheet.words().isEmpty()) {
      happened.add(words.quoted(sheet.words()));
    }
    for (Blank blank : Blank.values()) {
      Optional.ofNullable(sheet.details().get(blank))
          .map(detail -> messages.get("blank." + DataName.of(blank), detail))
          .ifPresent(happened::add);
    }
    for (Passed.Answered answered : sheet.happened()) {
      happened.add(pair(answered.question().ask(), messages.of(answered.choice().label())));
    }
    section("sheet.happened", happened, out);
    List<String> tried = new ArrayList<>();
    for (Passed.Tried attempt : sheet.tried()) {
      tried.add(pair(attempt.remedy().title(), words.of(attempt.outcome())));
    }
    section("sheet.tried", tried, out);
    for (JobStatus status : JobStatus.values()) {
      List<String> jobs = sheet.jobs(status).stream().map(job -> messages.of(job.title())).toList();
      section("sheet.jobs." + DataName.of(status), jobs, out);
    }
  }

  private void section(String key, List<String> items, BlockWriter out) {
    if (!items.isEmpty()) {
      out.heading(messages.get(key));
      out.bullets(items);
    }
  }

  private String pair(LocalizedText asked, String answer) {
    return messages.get("sheet.answer", messages.of(asked), answer);
  }
}
