package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.diagnosis.State;
import dev.walletdesk.document.Prompts;
import dev.walletdesk.terminal.screen.Dialogue;
import java.util.Optional;

/** Where a guide ends: with a solution, or with the sheet of a case that is handed over. */
final class CaseEnd {

  private final Dialogue dialogue;
  private final Catalog catalog;
  private final Prompts prompts;
  private final ConversationPages pages;
  private final SheetSaver saver;
  private final PrivateWords privateWords;

  CaseEnd(
      Dialogue dialogue,
      Catalog catalog,
      Prompts prompts,
      ConversationPages pages,
      SheetSaver saver) {
    this.dialogue = dialogue;
    this.catalog = catalog;
    this.prompts = prompts;
    this.pages = pages;
    this.saver = saver;
    this.privateWords = new PrivateWords(catalog);
  }

  /**
   * Shows it, and saves the sheet where that was asked for beforehand.
   *
   * @return the sheet, if there is one
   */
  Optional<CaseSheet> show(Guide guide, State state, ConversationStart start) {
    if (!(state.next() instanceof Next.HandOver handOver)) {
      dialogue.show(page -> pages.solved(page, prompts.of(state.next(), guide)));
      return Optional.empty();
    }
    CaseSheet sheet =
        CaseSheet.of(guide, state, handOver.handoff(), catalog)
            .withWords(privateWords.masked(start.problem()));
    dialogue.show(page -> pages.sheet(page, sheet));
    start.sheet().ifPresent(path -> saver.save(sheet, path));
    return Optional.of(sheet);
  }
}
