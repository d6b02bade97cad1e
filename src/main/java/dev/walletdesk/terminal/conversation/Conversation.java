package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.catalog.country.CountryGuess;
import dev.walletdesk.diagnosis.Diagnosis;
import dev.walletdesk.diagnosis.State;
import dev.walletdesk.diagnosis.Whereabouts;
import dev.walletdesk.document.Prompts;
import dev.walletdesk.terminal.screen.Dialogue;
import dev.walletdesk.terminal.screen.Reply;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Style;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes somebody through a guide to a solution or to the right contact. All that it remembers is
 * the guide and the answers; where it stands is computed from them each time.
 */
final class Conversation {

  private final Dialogue dialogue;
  private final Messages messages;
  private final Catalog catalog;
  private final List<CountryGuess> guesses;
  private final ConversationStart start;
  private final Prompts prompts;
  private final ConversationPages pages;
  private final GuideChoice guides;
  private final UnderstoodAnswers understood;
  private final GivenAnswers given;
  private final SavedConversation saved;
  private final CaseEnd caseEnd;
  private final CaseMenu caseMenu;
  private final Set<String> told = new HashSet<>();

  Conversation(
      Dialogue dialogue,
      Messages messages,
      Knowledge knowledge,
      SessionStore sessions,
      ConversationStart start) {
    this.dialogue = dialogue;
    this.messages = messages;
    this.catalog = knowledge.catalog();
    this.start = start;
    this.guesses = knowledge.guesses();
    String home =
        guesses.stream()
            .findFirst()
            .map(CountryGuess::country)
            .orElse(messages.get("language.home-region"));
    this.prompts = new Prompts(messages, catalog, new NearestPlaces(catalog, home));
    this.pages = new ConversationPages(messages, knowledge);
    this.guides = new GuideChoice(dialogue, messages, knowledge, start);
    this.understood = new UnderstoodAnswers(catalog);
    this.given = new GivenAnswers(start.answers());
    this.saved = new SavedConversation(dialogue, messages, sessions);
    SheetSaver saver = new SheetSaver(dialogue, messages, knowledge.now());
    this.caseEnd = new CaseEnd(dialogue, catalog, prompts, pages, saver);
    this.caseMenu = new CaseMenu(dialogue, messages, pages, saver);
  }

  /** Why a guide is left: with the result of the conversation, or for another guide. */
  private record Departure(Optional<ConversationResult> result) {

    static final Departure FOR_ANOTHER_GUIDE = new Departure(Optional.empty());

    static Departure with(ConversationResult result) {
      return new Departure(Optional.of(result));
    }
  }

  /** Talks until it is over. */
  ConversationResult run() {
    dialogue.show(pages::welcome);
    warnOfPrivateWords();
    while (true) {
      GuideChoice.ChosenGuide chosen = guides.choose();
      if (chosen.guide().isEmpty()) {
        return leave(chosen.reply(), Optional.empty());
      }
      Guide guide = chosen.guide().get();
      given.add(understood.in(chosen.words(), guide, given.all()));
      Optional<ConversationResult> result = follow(guide).result();
      if (result.isPresent()) {
        return result.get();
      }
    }
  }

  /** Says gently that what was typed should not be typed anywhere. */
  private void warnOfPrivateWords() {
    if (new PrivateWords(catalog).areIn(start.problem())) {
      dialogue.show(page -> page.space().paragraph(messages.get("private.warning"), Style.WARNING));
    }
  }

  /** Goes through a guide until the user leaves it. */
  private Departure follow(Guide guide) {
    Diagnosis diagnosis = new Diagnosis(guide, catalog, guesses);
    PromptMenus menus = new PromptMenus(messages, catalog, prompts, diagnosis);
    dialogue.show(page -> pages.guide(page, guide));
    Whereabouts whereabouts = diagnosis.at(given.all()).whereabouts();
    dialogue.show(page -> pages.country(page, whereabouts));
    Optional<Departure> departure = Optional.empty();
    while (departure.isEmpty()) {
      State state = diagnosis.at(given.all());
      saved.update(guide, given.all());
      tellUnderstood(state, menus);
      tellNew(state.notices());
      boolean over = state.isOver() && given.reopened(state).isEmpty();
      departure = over ? end(guide, state, menus) : ask(guide, state, menus);
    }
    return departure.get();
  }

  private void tellUnderstood(State state, PromptMenus menus) {
    List<String> lines =
        understood.toTell(state, given.all()).stream().map(menus::summary).toList();
    if (!lines.isEmpty()) {
      dialogue.show(page -> pages.understood(page, lines));
    }
  }

  private void tellNew(List<Step.Notice> notices) {
    for (Step.Notice notice : notices) {
      if (told.add(notice.id())) {
        dialogue.show(page -> pages.notice(page, notice));
      }
    }
  }

  /** Asks one question; empty as long as there is more to ask. */
  private Optional<Departure> ask(Guide guide, State state, PromptMenus menus) {
    Question question =
        given
            .reopened(state)
            .map(passed -> menus.again(passed, given.all()))
            .orElseGet(() -> menus.next(state.next(), given.all()));
    return ask(question, guide, state, menus);
  }

  private Optional<Departure> ask(Question question, Guide guide, State state, PromptMenus menus) {
    question
        .introduction()
        .filter(text -> told.add(question.id()))
        .ifPresent(text -> dialogue.show(page -> page.space().paragraph(text)));
    Reply reply = dialogue.choose(question.menu());
    if (reply instanceof Reply.Chose chosen) {
      return take(question, chosen.option().id(), guide, state, menus);
    } else if (reply instanceof Reply.Forward) {
      given.goOn();
    } else if (reply instanceof Reply.Back && question.isPart()) {
      return Optional.empty();
    } else if (reply instanceof Reply.Back) {
      return given.goBack(question.id(), state)
          ? Optional.empty()
          : Optional.of(Departure.FOR_ANOTHER_GUIDE);
    } else if (reply instanceof Reply.Change) {
      change(state, menus);
    } else if (reply instanceof Reply.Save) {
      saved.start(guide, given.all());
    } else {
      return stop(reply, guide);
    }
    return Optional.empty();
  }

  /** Goes on with an answer; a job of a checklist is asked about first, and leads back to it. */
  private Optional<Departure> take(
      Question question, String answer, Guide guide, State state, PromptMenus menus) {
    Question part = question.parts().get(answer);
    if (part != null) {
      return ask(part, guide, state, menus);
    } else if (question.isPart()) {
      given.note(question.id(), answer);
    } else {
      given.give(question.id(), answer);
    }
    return Optional.empty();
  }

  private void change(State state, PromptMenus menus) {
    if (!state.answered().isEmpty()
        && dialogue.choose(menus.earlier(state.answered())) instanceof Reply.Chose chosen) {
      given.reopen(chosen.option().id());
    }
  }

  /** Somebody wants to leave in the middle; empty when they think better of it. */
  private Optional<Departure> stop(Reply reply, Guide guide) {
    if (reply instanceof Reply.Quit && saved.staysAfterAsking(guide, given.all())) {
      return Optional.empty();
    }
    return Optional.of(Departure.with(leave(reply, Optional.of(guide))));
  }

  private ConversationResult leave(Reply reply, Optional<Guide> guide) {
    dialogue.show(page -> pages.goodbye(page, guide, given.all(), saved.isKept()));
    return reply instanceof Reply.Interrupt
        ? ConversationResult.INTERRUPTED
        : ConversationResult.QUIT;
  }

  /** Shows the end and does what the user wants with it. */
  private Optional<Departure> end(Guide guide, State state, PromptMenus menus) {
    AfterCase wanted = caseMenu.offer(caseEnd.reach(guide, state, start));
    if (wanted == AfterCase.GO_BACK) {
      given.goBack(state.next().id(), state);
      return Optional.empty();
    } else if (wanted == AfterCase.CHANGE_AN_ANSWER) {
      change(state, menus);
      return Optional.empty();
    }
    saved.over();
    given.keepOnlyPlaces();
    told.clear();
    return Optional.of(
        wanted == AfterCase.FINISH
            ? Departure.with(ConversationResult.DONE)
            : Departure.FOR_ANOTHER_GUIDE);
  }
}
