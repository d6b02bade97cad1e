package dev.walletdesk.export;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.diagnosis.Passed;
import dev.walletdesk.text.LocalizedText;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Style;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the case sheet: what somebody needs in hand when they contact the provider. */
public final class CaseWriter {

  private static final List<String> HOW_TO_FIND = List.of("app", "card", "site", "never");

  private final Messages messages;
  private final Words words;
  private final ContactText contactText;
  private final PartyWriter parties;

  /** Writes cases as of {@code today}. */
  public CaseWriter(Messages messages, LocalDate today) {
    this.messages = messages;
    this.words = new Words(messages);
    this.contactText = new ContactText(messages, today);
    this.parties = new PartyWriter(messages);
  }

  /** Writes the whole sheet, the most urgent first. */
  public void write(CaseSheet sheet, Document out) {
    out.paragraph(messages.of(sheet.handoff().tell()), Style.STRONG);
    if (sheet.provider().isPresent()) {
      contacts(sheet, sheet.provider().get(), out);
    } else {
      out.heading(messages.get("sheet.contact.unknown"));
      out.bullets(
          HOW_TO_FIND.stream().map(key -> messages.get("sheet.contact.unknown." + key)).toList());
    }
    out.heading(messages.get("sheet.prepare"));
    out.checklist(all(sheet.handoff().prepare()));
    out.heading(messages.get("sheet.say"));
    out.paragraph(words.quoted(messages.of(sheet.handoff().say())), Style.PLAIN);
    out.heading(messages.get("sheet.never"));
    out.bullets(all(sheet.handoff().never()));
    escalation(sheet.escalate(), out);
    history(sheet, out);
  }

  private void contacts(CaseSheet sheet, Provider provider, Document out) {
    out.heading(messages.get("sheet.contact", messages.of(provider.name())));
    parties.advice(provider, sheet.contacts(), out);
  }

  private List<String> all(List<LocalizedText> texts) {
    return texts.stream().map(messages::of).toList();
  }

  private void escalation(Map<String, List<Authority>> escalate, Document out) {
    if (escalate.values().stream().allMatch(List::isEmpty)) {
      return;
    }
    out.heading(messages.get("sheet.escalate"));
    escalate.forEach(
        (region, authorities) -> {
          if (escalate.size() > 1) {
            out.subheading(messages.get("sheet.region", words.region(region)));
          }
          out.numbered(authorities.stream().map(this::authority).toList());
        });
  }

  private String authority(Authority authority) {
    List<String> contacts =
        authority.contacts().stream()
            .filter(Contact::isRecommendable)
            .map(contactText::inOneLine)
            .toList();
    return messages.get(
        "sheet.authority",
        messages.of(authority.name()),
        messages.of(authority.about()),
        String.join(messages.get("list.semicolon"), contacts));
  }

  private void history(CaseSheet sheet, Document out) {
    List<String> happened = new ArrayList<>();
    for (Passed.Answered answered : sheet.happened()) {
      happened.add(pair(answered.question().ask(), messages.of(answered.choice().label())));
    }
    section("sheet.happened", happened, out);
    List<String> tried = new ArrayList<>();
    for (Passed.Tried attempt : sheet.tried()) {
      tried.add(pair(attempt.remedy().title(), words.of(attempt.outcome())));
    }
    section("sheet.tried", tried, out);
  }

  private void section(String key, List<String> items, Document out) {
    if (!items.isEmpty()) {
      out.heading(messages.get(key));
      out.bullets(items);
    }
  }

  private String pair(LocalizedText asked, String answer) {
    return messages.get("sheet.answer", messages.of(asked), answer);
  }
}
