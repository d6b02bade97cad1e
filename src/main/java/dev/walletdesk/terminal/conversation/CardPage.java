package dev.walletdesk.terminal.conversation;

import dev.walletdesk.document.card.CaseCard;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Style;

/** Lays a card out on a screen: the most urgent on top, and gaps only where there is room. */
final class CardPage {

  /** From this width on there is room for gaps between the parts. */
  private static final int ROOMY = 60;

  private final Messages messages;

  CardPage(Messages messages) {
    this.messages = messages;
  }

  void write(CaseCard card, String title, Page page) {
    boolean roomy = page.width() >= ROOMY;
    if (roomy) {
      page.space().paragraph(title, Style.DIM);
    }
    page.paragraph(card.tell(), card.urgent() ? Style.ALARM : Style.STRONG);
    card.bank().ifPresent(bank -> page.paragraph(bank, Style.STRONG));
    part(roomy, page);
    card.lead().ifPresent(lead -> lead(lead, page));
    card.otherwise().ifPresent(way -> page.paragraph(way, Style.STRONG));
    card.others().forEach(other -> page.paragraph(other, Style.STRONG));
    card.country().filter(any -> roomy).ifPresent(page::paragraph);
    part(roomy, page);
    labelled(roomy, "card.say", card.say(), Style.PLAIN, page);
    card.report().filter(any -> !roomy).ifPresent(report -> report(report, page));
    labelled(roomy, "card.never", card.never(), Style.WARNING, page);
    card.report()
        .filter(any -> roomy)
        .ifPresent(
            report -> {
              page.gap();
              report(report, page);
            });
  }

  private void labelled(boolean roomy, String key, String text, Style style, Page page) {
    if (roomy) {
      page.hanging(messages.get(key), text, style);
    } else {
      page.paragraph(messages.get(key).replaceAll(" +$", " ") + text, style);
    }
  }

  private static void part(boolean roomy, Page page) {
    if (roomy) {
      page.gap();
    }
  }

  private static void lead(CaseCard.Lead lead, Page page) {
    page.paragraph(lead.desk(), Style.HEADING);
    page.value("  ", lead.value(), Style.NUMBER);
    page.flow(lead.states(), Style.PLAIN);
    lead.cautions().forEach(caution -> page.paragraph(caution, Style.WARNING));
    lead.byPhone().ifPresent(number -> page.paragraph(number, Style.STRONG));
  }

  private static void report(CaseCard.Report report, Page page) {
    page.paragraph(report.heading(), Style.HEADING);
    report.desks().forEach(desk -> page.item(" ", desk.words(), Style.STRONG));
  }
}
