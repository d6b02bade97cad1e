package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.diagnosis.Passed;
import dev.walletdesk.diagnosis.State;
import dev.walletdesk.terminal.screen.Dialogue;
import dev.walletdesk.text.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tells anew what lies behind, on a screen, when something of it was changed: what no longer holds
 * is not left standing. On plain lines nothing can be taken back, and nothing is.
 */
final class Retelling {

  private final Dialogue dialogue;
  private final ConversationPages pages;

  Retelling(Dialogue dialogue, ConversationPages pages) {
    this.dialogue = dialogue;
    this.pages = pages;
  }

  /** Says which guide it is, where the user seems to be, and what is known already. */
  void begin(Guide guide, State state, List<String> known) {
    dialogue.show(page -> pages.guide(page, guide));
    dialogue.show(page -> pages.country(page, state.whereabouts(), dialogue.mode()));
    if (!known.isEmpty()) {
      dialogue.show(page -> pages.recap(page, known));
    }
  }

  /**
   * Tells it up to the answer that is being looked at again.
   *
   * @return the ids of the notices that are told
   */
  Set<String> tell(Guide guide, State state, PromptMenus menus, Optional<Passed> upTo) {
    Set<String> told = new HashSet<>();
    if (!dialogue.hasScreen()) {
      state.notices().forEach(notice -> told.add(notice.id()));
      return told;
    }
    dialogue.clear();
    begin(guide, state, List.of());
    for (Passed passed : state.passed()) {
      if (upTo.filter(one -> one.id().equals(passed.id())).isPresent()) {
        break;
      }
      dialogue.show(line(passed, guide, menus));
      told.add(passed.id());
    }
    return told;
  }

  private Consumer<Page> line(Passed passed, Guide guide, PromptMenus menus) {
    return passed instanceof Passed.NoticeShown shown
        ? page -> pages.notice(page, shown.notice(), guide)
        : page -> pages.answered(page, menus.summary(passed));
  }
}
