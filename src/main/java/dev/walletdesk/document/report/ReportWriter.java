package dev.walletdesk.document.report;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Evidence;
import dev.walletdesk.catalog.OfficialDomain;
import dev.walletdesk.check.verdict.Claim;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.Terms;
import dev.walletdesk.document.block.BlockWriter;
import dev.walletdesk.document.block.Citation;
import dev.walletdesk.document.block.Document;
import dev.walletdesk.document.block.Emphasis;
import dev.walletdesk.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of an issue for "this contact is wrong": what walletdesk says of it today, and headings
 * to fill in.
 */
public final class ReportWriter {

  private final Messages messages;
  private final Terms words;
  private final ContactText contacts;

  /** Writes in the language of {@code contacts}. */
  public ReportWriter(ContactText contacts) {
    this.messages = contacts.messages();
    words = new Terms(messages);
    this.contacts = contacts;
  }

  /**
   * The issue.
   *
   * @param claims all that the catalog says of what is reported; never empty
   * @param program which version says it
   */
  public Document document(List<Claim> claims, String program, LocalDate today) {
    return Document.of(
        out -> {
          out.title(messages.get("report.title", parties(claims)));
          out.heading(messages.get("report.today", program, today));
          claims.forEach(claim -> claim(claim, out));
          question("report.wrong", "report.wrong.hint", out);
          question("report.where", "report.where.hint", out);
          question("report.when", "report.when.hint", out);
          out.paragraph(messages.get("report.private"), Emphasis.WARNING);
          out.paragraph(messages.get("report.not-sent"), Emphasis.PLAIN);
        });
  }

  private String parties(List<Claim> claims) {
    return claims.stream()
        .map(claim -> words.name(claim.party()))
        .distinct()
        .collect(Collectors.joining(messages.get("list.comma")));
  }

  private void claim(Claim claim, BlockWriter out) {
    String name = words.name(claim.party());
    out.subheading(messages.get("party.heading", name, claim.party().id()));
    claim.contact().ifPresent(contact -> contact(contact, out));
    claim.domain().ifPresent(domain -> domain(name, domain, out));
  }

  private void contact(Contact contact, BlockWriter out) {
    out.contact(contacts.entry(contact));
    evidence(contact.evidence(), out);
  }

  private void domain(String name, OfficialDomain domain, BlockWriter out) {
    out.bullets(
        List.of(
            messages.get("check.domain", domain.domain(), name), contacts.trust(domain.trust())));
    evidence(domain.evidence(), out);
  }

  private void evidence(List<Evidence> evidence, BlockWriter out) {
    out.paragraph(messages.get("report.evidence", Evidence.sources(evidence)), Emphasis.PLAIN);
    out.numbered(evidence.stream().map(this::line).toList());
  }

  private String line(Evidence evidence) {
    Citation citation = contacts.citation(evidence);
    String page =
        citation.date().isEmpty()
            ? messages.get("report.undated", citation.written())
            : citation.written();
    return evidence.archive().map(copy -> messages.get("report.archived", page, copy)).orElse(page);
  }

  private void question(String heading, String hint, BlockWriter out) {
    out.heading(messages.get(heading));
    out.paragraph(messages.get(hint), Emphasis.DIM);
  }
}
