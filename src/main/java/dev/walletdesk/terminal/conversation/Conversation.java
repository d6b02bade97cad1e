package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.terminal.conversation.GuideChoice.ChosenGuide;
import dev.walletdesk.terminal.screen.Dialogue;
import dev.walletdesk.terminal.screen.Reply;
import dev.walletdesk.terminal.session.SessionStore;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Style;
import java.util.Optional;

/**
 * Takes somebody to a guide and through it. All that it remembers is the guide and the answers;
 * where it stands is computed from them each time.
 */
final class Conversation {

  private final Dialogue dialogue;
  private final Messages messages;
  private final ConversationStart start;
  private final ConversationPages pages;
  private final PrivateWords privateWords;
  private final ContactCheck check;
  private final GuideChoice guides;
  private final CaseTalk talk;

  Conversation(
      Dialogue dialogue,
      Messages messages,
      Knowledge knowledge,
      SessionStore sessions,
      ConversationStart start) {
    this.dialogue = dialogue;
    this.messages = messages;
    this.start = start;
    this.pages = new ConversationPages(messages, knowledge);
    this.privateWords = new PrivateWords(knowledge.catalog());
    this.check = new ContactCheck(dialogue, messages, knowledge);
    this.guides = new GuideChoice(dialogue, messages, knowledge, start);
    this.talk = new CaseTalk(dialogue, messages, knowledge, sessions, start);
  }

  /**
   * How it stopped.
   *
   * @param result absent when it goes on in another language
   * @param onwards from where it goes on
   */
  record Stop(Optional<ConversationResult> result, ConversationStart onwards) {}

  /** Talks until it is over or goes on in another language. */
  Stop run() {
    dialogue.show(pages::welcome);
    warnOfPrivateWords();
    check.tellOf(start.problem());
    while (true) {
      ChosenGuide chosen = guides.choose();
      if (chosen.reply() instanceof Reply.Language || isInAnotherLanguage(chosen)) {
        return inAnotherLanguage(chosen.guide(), chosen.words());
      } else if (chosen.guide().isEmpty()) {
        return over(talk.leave(chosen.reply(), Optional.empty()));
      }
      check.tellOf(chosen.words());
      Departure departure = talk.follow(chosen.guide().get(), chosen.words());
      switch (departure.reason()) {
        case IN_ANOTHER_LANGUAGE -> {
          return inAnotherLanguage(chosen.guide(), talk.words());
        }
        case IT_IS_OVER -> {
          return over(departure.result().orElseThrow());
        }
        case FOR_ANOTHER_CASE -> guides.forget();
        case FOR_ANOTHER_GUIDE -> {
          // The guides that fit the same words are offered.
        }
      }
    }
  }

  private Stop over(ConversationResult result) {
    return new Stop(Optional.of(result), start);
  }

  private Stop inAnotherLanguage(Optional<Guide> guide, String words) {
    return new Stop(Optional.empty(), talk.goingOn(guide, words));
  }

  /** Whether the language follows what was typed, because nothing else told it. */
  private boolean isInAnotherLanguage(ChosenGuide chosen) {
    return start.languageOpen()
        && Languages.writtenIn(chosen.words())
            .filter(language -> !language.equals(messages.language()))
            .isPresent();
  }

  /** Says gently that what was typed should not be typed anywhere. */
  private void warnOfPrivateWords() {
    if (privateWords.areIn(start.problem())) {
      dialogue.show(page -> page.space().paragraph(messages.get("private.warning"), Style.WARNING));
    }
  }
}
