package dev.walletdesk.document;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.diagnosis.Escalation;
import dev.walletdesk.diagnosis.Need;
import dev.walletdesk.document.block.BlockWriter;
import dev.walletdesk.document.block.Document;
import dev.walletdesk.document.block.Emphasis;
import dev.walletdesk.text.Messages;
import java.util.List;
import java.util.Optional;

/**
 * The scam guide in a nutshell, for whoever has just learnt that something is not official: what no
 * genuine service ever asks for, and where to report it.
 */
public final class ScamAdvice {

  private static final String GUIDE = "scam";

  private final Messages messages;
  private final Terms words;
  private final AuthorityText authorities;
  private final Catalog catalog;

  /** Takes the advice from the scam guide of {@code catalog}. */
  public ScamAdvice(ContactText contacts, Catalog catalog) {
    this.messages = contacts.messages();
    this.words = new Terms(messages);
    this.authorities = new AuthorityText(messages, contacts);
    this.catalog = catalog;
  }

  /**
   * The advice.
   *
   * @param region the country to report in, where known
   */
  public Document document(Optional<String> region) {
    return Document.of(out -> write(region, out));
  }

  /**
   * Only where to report it: for whoever knows already what to do.
   *
   * @param region the country to report in, where known
   */
  public Document reporting(Optional<String> region) {
    return Document.of(out -> catalog.guide(GUIDE).ifPresent(guide -> report(guide, region, out)));
  }

  private void write(Optional<String> region, BlockWriter out) {
    Optional<Guide> guide = catalog.guide(GUIDE);
    if (guide.isPresent()) {
      out.heading(words.marked(messages.get("check.never"), guide.get().origin()));
      out.bullets(guide.get().handoff().never().stream().map(messages::of).toList());
      report(guide.get(), region, out);
    }
    out.command(messages.get("check.guide", GUIDE));
  }

  private void report(Guide guide, Optional<String> region, BlockWriter out) {
    if (region.isPresent()) {
      report(guide, region.get(), out);
    } else {
      out.heading(messages.get("check.report"));
      out.paragraph(messages.get("check.report.unknown"), Emphasis.PLAIN);
    }
  }

  private void report(Guide guide, String country, BlockWriter out) {
    List<Authority> known = authorities(guide, country);
    out.heading(messages.get("check.report.in", words.region(country)));
    if (known.isEmpty()) {
      out.paragraph(messages.get("check.report.none"), Emphasis.PLAIN);
    } else {
      out.numbered(known.stream().map(authorities::inOneLine).toList());
    }
    List<Need> missing = Escalation.missing(guide, guide.handoff(), Optional.empty(), known);
    new NeedText(messages)
        .missing(missing, country)
        .ifPresent(said -> out.paragraph(said, Emphasis.PLAIN));
  }

  private List<Authority> authorities(Guide guide, String country) {
    Optional<String> region = Optional.of(country);
    return Escalation.of(guide, guide.handoff(), Optional.empty(), region, catalog)
        .values()
        .stream()
        .flatMap(List::stream)
        .toList();
  }
}
