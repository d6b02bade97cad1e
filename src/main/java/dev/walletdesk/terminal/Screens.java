package dev.walletdesk.terminal;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.export.CaseWriter;
import dev.walletdesk.export.ContactText;
import dev.walletdesk.export.PageDocument;
import dev.walletdesk.export.Words;
import dev.walletdesk.text.LocalizedText;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Style;
import java.time.LocalDate;
import java.util.List;

/** What is shown between questions. */
final class Screens {

  private final Messages messages;
  private final Words words;
  private final Catalog catalog;
  private final ContactText contacts;
  private final CaseWriter cases;

  Screens(Messages messages, Catalog catalog, LocalDate today) {
    this.messages = messages;
    this.words = new Words(messages);
    this.catalog = catalog;
    this.contacts = new ContactText(messages, today);
    this.cases = new CaseWriter(messages, today);
  }

  void welcome(Page page) {
    page.paragraph(messages.get("welcome"), Style.DIM);
  }

  void guide(Page page, Guide guide) {
    page.space().heading(messages.of(guide.title()));
    if (!guide.origin().isOfficial()) {
      page.paragraph(words.notOfficial(guide.origin()), Style.DANGER);
    }
  }

  void notice(Page page, Step.Notice notice) {
    boolean warning = notice.tone() == Step.Tone.WARNING;
    page.gap()
        .item(
            warning ? "!" : "i", messages.of(notice.tell()), warning ? Style.WARNING : Style.PLAIN);
    notice
        .see()
        .flatMap(catalog::guide)
        .ifPresent(
            guide ->
                page.item(
                    " ", messages.get("article.see", messages.of(guide.title()), guide.id())));
  }

  void remedy(Page page, Step.Remedy remedy) {
    page.space().heading(messages.get("remedy.heading", messages.of(remedy.title())));
    numbered(page, remedy.instructions());
  }

  void solved(Page page, Guide guide) {
    page.space().heading(messages.get("solved"));
    page.gap().paragraph(messages.get("article.prevent"));
    guide.prevent().forEach(advice -> page.item("-", messages.of(advice)));
  }

  void sheet(Page page, CaseSheet sheet) {
    page.space();
    cases.write(sheet, new PageDocument(page, contacts));
    page.gap().paragraph(messages.get("end.nothing-stored"), Style.DIM);
  }

  private void numbered(Page page, List<LocalizedText> texts) {
    for (int i = 0; i < texts.size(); i++) {
      page.item((i + 1) + ")", messages.of(texts.get(i)));
    }
  }
}
