package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.catalog.country.CountryGuess;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Diagnosis;
import dev.walletdesk.diagnosis.Passed;
import dev.walletdesk.diagnosis.State;
import dev.walletdesk.document.Prompts;
import dev.walletdesk.terminal.screen.Dialogue;
import dev.walletdesk.terminal.screen.Reply;
import dev.walletdesk.terminal.session.SessionStore;
import dev.walletdesk.text.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through guides with somebody, from the first question to what they do at the end. */
final class CaseTalk {

  private final ConversationStart start;
  private final Dialogue dialogue;
  private final Messages messages;
  private final Catalog catalog;
  private final List<CountryGuess> guesses;
  private final Prompts prompts;
  private final ConversationPages pages;
  private final UnderstoodAnswers understood;
  private final GivenAnswers given;
  private final SavedConversation saved;
  private final Filling filling;
  private final CaseEnd caseEnd;
  private final CaseMenu caseMenu;
  private final Retelling retelling;
  private final Set<String> told = new HashSet<>();
  private String words;

  CaseTalk(
      Dialogue dialogue,
      Messages messages,
      Knowledge knowledge,
      SessionStore sessions,
      ConversationStart start) {
    this.start = start;
    this.dialogue = dialogue;
    this.messages = messages;
    this.catalog = knowledge.catalog();
    this.guesses = knowledge.guesses();
    this.prompts = new Prompts(messages, catalog, knowledge.places(messages));
    this.pages = new ConversationPages(messages, knowledge);
    this.understood = new UnderstoodAnswers(catalog);
    this.given = new GivenAnswers(start.answers());
    this.filling = new Filling(dialogue, messages, start.details());
    this.saved = new SavedConversation(dialogue, messages, sessions, filling, start.kept());
    SheetSaver saver = new SheetSaver(dialogue, messages, knowledge.now());
    this.caseEnd = new CaseEnd(dialogue, catalog, prompts, pages, saver, filling, start.sheet());
    this.caseMenu = new CaseMenu(dialogue, messages, pages, saver, filling);
    this.retelling = new Retelling(dialogue, pages);
    this.words = start.problem();
  }

  /** What is known by now, to begin with in another language. */
  ConversationStart goingOn(Optional<Guide> guide, String said) {
    return start.goingOn(guide, given.all(), said, filling.details(), saved.isKept());
  }

  /** What the user said in their own words. */
  String words() {
    return words;
  }

  /** Goes through a guide until the user leaves it. */
  Departure follow(Guide guide, String said) {
    words = said.isBlank() ? words : said;
    given.add(understood.in(said, guide, given.all()));
    Diagnosis diagnosis = new Diagnosis(guide, catalog, guesses);
    PromptMenus menus = new PromptMenus(messages, catalog, prompts, diagnosis);
    begin(guide, diagnosis.at(given.all()), menus);
    Optional<Departure> departure = Optional.empty();
    while (departure.isEmpty()) {
      State state = diagnosis.at(given.all());
      saved.update(guide, given.all());
      Optional<Passed> reopened = given.reopened(state);
      tell(guide, state, menus, reopened);
      boolean over = state.isOver() && reopened.isEmpty();
      departure = over ? end(guide, state, menus) : ask(guide, state, menus);
    }
    return departure.get();
  }

  /** Says which guide it is, where the user seems to be, and what is known already. */
  private void begin(Guide guide, State state, PromptMenus menus) {
    List<String> known =
        given.reviewed(state).stream()
            .filter(step -> given.all().to(step.id()).isPresent() && !understood.isNew(step.id()))
            .map(menus::summary)
            .toList();
    retelling.begin(guide, state, known);
  }

  private void tell(Guide guide, State state, PromptMenus menus, Optional<Passed> reopened) {
    if (given.hasMoved()) {
      told.clear();
      told.addAll(retelling.tell(guide, state, menus, reopened));
    } else if (reopened.isEmpty()) {
      List<String> lines =
          understood.toTell(state, given.all()).stream().map(menus::summary).toList();
      if (!lines.isEmpty()) {
        dialogue.show(page -> pages.understood(page, lines, dialogue.mode()));
      }
      for (Step.Notice notice : state.notices()) {
        if (told.add(notice.id())) {
          dialogue.show(page -> pages.notice(page, notice, guide));
        }
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
        .ifPresent(text -> dialogue.show(page -> pages.jobs(page, text, guide, state)));
    Reply reply = dialogue.choose(question.menu());
    if (reply instanceof Reply.Chose chosen) {
      return take(question, chosen.option().id(), guide, state, menus);
    } else if (reply instanceof Reply.Forward) {
      given.goOn();
    } else if (reply instanceof Reply.Back) {
      return question.isPart() ? Optional.empty() : goBack(question.id(), state);
    } else if (reply instanceof Reply.Change) {
      return change(state, menus);
    } else if (reply instanceof Reply.Said said) {
      hear(said.text(), guide);
    } else if (reply instanceof Reply.Language) {
      return Optional.of(Departure.IN_ANOTHER_LANGUAGE);
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

  private Optional<Departure> goBack(String from, State state) {
    return given.goBack(from, state) ? Optional.empty() : Optional.of(forAnotherGuide());
  }

  /** What was said in other words may be an answer after all; in any case it is kept. */
  private void hear(String text, Guide guide) {
    words = (words + " " + text).strip();
    Answers said = understood.in(text, guide, given.all());
    given.add(said);
    if (said.byStep().isEmpty()) {
      String kept = new PrivateWords(catalog).masked(text);
      dialogue.show(page -> page.space().paragraph(messages.get("said.kept", kept)));
    }
  }

  /** Shows all answers; each can be looked at again, and so can the guide. */
  private Optional<Departure> change(State state, PromptMenus menus) {
    if (!(dialogue.choose(menus.review(given.reviewed(state))) instanceof Reply.Chose chosen)) {
      return Optional.empty();
    } else if (chosen.option().id().equals(Condition.GUIDE)) {
      return Optional.of(forAnotherGuide());
    }
    given.reopen(chosen.option().id());
    return Optional.empty();
  }

  /** Drops what belonged to the guide that is left. */
  private Departure forAnotherGuide() {
    given.keepOnlyPlaces();
    told.clear();
    dialogue.clear();
    return Departure.FOR_ANOTHER_GUIDE;
  }

  private Departure forAnotherCase() {
    words = "";
    forAnotherGuide();
    return Departure.FOR_ANOTHER_CASE;
  }

  /** Somebody wants to leave in the middle; empty when they think better of it. */
  private Optional<Departure> stop(Reply reply, Guide guide) {
    if (reply instanceof Reply.Quit && saved.staysAfterAsking(guide, given.all())) {
      return Optional.empty();
    }
    return Optional.of(Departure.with(leave(reply, Optional.of(guide))));
  }

  /** Says goodbye to somebody who leaves before the end. */
  ConversationResult leave(Reply reply, Optional<Guide> guide) {
    dialogue.show(page -> pages.goodbye(page, guide, given.all(), saved.isKept()));
    return reply instanceof Reply.Interrupt
        ? ConversationResult.INTERRUPTED
        : caseEnd.unlessUnsaved(ConversationResult.QUIT);
  }

  /** Comes to the end and does what the user wants with it. */
  private Optional<Departure> end(Guide guide, State state, PromptMenus menus) {
    AfterCase wanted = caseMenu.offer(caseEnd.reach(guide, state, words));
    if (wanted == AfterCase.FINISH || wanted == AfterCase.ANOTHER_GUIDE) {
      saved.over();
    }
    return switch (wanted) {
      case GO_BACK -> goBack(state.next().id(), state);
      case CHANGE_AN_ANSWER -> change(state, menus);
      case FILLED_IN -> Optional.empty();
      case OTHER_LANGUAGE -> Optional.of(Departure.IN_ANOTHER_LANGUAGE);
      case ANOTHER_GUIDE -> Optional.of(forAnotherCase());
      case FINISH -> Optional.of(Departure.with(caseEnd.unlessUnsaved(ConversationResult.DONE)));
    };
  }
}
