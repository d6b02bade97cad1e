package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.diagnosis.State;
import dev.walletdesk.document.Prompts;
import dev.walletdesk.document.Script;
import dev.walletdesk.terminal.screen.Dialogue;
import dev.walletdesk.text.Page;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Where a guide ends: with a solution, or with a case that is handed over. */
final class CaseEnd {

  private final Dialogue dialogue;
  private final Prompts prompts;
  private final ConversationPages pages;
  private final SheetSaver saver;
  private final Optional<Path> file;
  private final Catalog catalog;
  private final PrivateWords privateWords;
  private final Filling filling;
  private boolean saved;
  private boolean unsaved;

  CaseEnd(
      Dialogue dialogue,
      Catalog catalog,
      Prompts prompts,
      ConversationPages pages,
      SheetSaver saver,
      Filling filling,
      Optional<Path> file) {
    this.dialogue = dialogue;
    this.catalog = catalog;
    this.prompts = prompts;
    this.pages = pages;
    this.saver = saver;
    this.filling = filling;
    this.file = file;
    this.privateWords = new PrivateWords(catalog);
  }

  /**
   * An end.
   *
   * @param inBrief what fits a screen
   * @param sheet the whole, where the case is handed over
   * @param blank the same with nothing filled in
   */
  record End(Consumer<Page> inBrief, Optional<CaseSheet> sheet, Optional<CaseSheet> blank) {}

  /**
   * Comes to the end: on plain lines all of it is shown, in brief last. Saves the sheet where that
   * was asked for beforehand.
   */
  End reach(Guide guide, State state, String words) {
    End end = end(guide, state, words);
    if (!dialogue.hasScreen()) {
      end.sheet().ifPresent(sheet -> dialogue.show(page -> pages.sheet(page, sheet)));
      dialogue.show(end.inBrief());
    }
    if (!saved && file.isPresent() && end.sheet().isPresent()) {
      saved = true;
      unsaved = !saver.saveUnlessImpossible(end.sheet().get(), file.get());
    }
    return end;
  }

  /** How the conversation ended, unless the sheet could not be written where it was wanted. */
  ConversationResult unlessUnsaved(ConversationResult result) {
    return unsaved ? ConversationResult.UNSAVED : result;
  }

  private End end(Guide guide, State state, String words) {
    if (!(state.next() instanceof Next.HandOver handOver)) {
      return new End(
          page -> pages.solved(page, prompts.of(state.next(), guide)),
          Optional.empty(),
          Optional.empty());
    }
    CaseSheet blank =
        CaseSheet.of(guide, state, handOver.handoff(), catalog, pages.language())
            .withWords(privateWords.masked(words));
    CaseSheet sheet = new Script(blank).with(filling.details());
    return new End(page -> pages.card(page, sheet), Optional.of(sheet), Optional.of(blank));
  }
}
