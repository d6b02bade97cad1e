package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Diagnosis;
import dev.walletdesk.diagnosis.Passed;
import dev.walletdesk.diagnosis.State;
import dev.walletdesk.diagnosis.paths.Horizon;
import dev.walletdesk.search.GuideSearch;
import dev.walletdesk.search.Understanding;
import dev.walletdesk.terminal.screen.Dialogue;
import dev.walletdesk.terminal.screen.Reply;
import dev.walletdesk.text.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Takes somebody through a guide to a solution or to the right contact. All that it remembers is
 * the guide and the answers; where it stands is computed from them each time.
 */
final class Conversation {

  private final Dialogue dialogue;
  private final Messages messages;
  private final ConversationPages screens;
  private final Catalog catalog;
  private final GuideChoice guides;
  private final CaseMenu ends;
  private final SavedConversation keeping;
  private final Set<String> told = new HashSet<>();
  private final Set<String> understood = new HashSet<>();

  private Answers answers = Answers.NONE;
  private Optional<String> reopened = Optional.empty();

  Conversation(Dialogue dialogue, Surroundings around, Messages messages, Catalog catalog) {
    this.dialogue = dialogue;
    this.messages = messages;
    this.catalog = catalog;
    this.screens = new ConversationPages(messages, catalog, around.now());
    ContactCheck check = new ContactCheck(dialogue, messages, catalog, around.now());
    this.guides = new GuideChoice(dialogue, messages, catalog, check, around.search());
    this.keeping = new SavedConversation(dialogue, messages, around.sessions());
    this.ends = new CaseMenu(dialogue, around, messages, catalog, screens);
  }

  /** What the conversation finds around itself. */
  record Surroundings(Instant now, SessionStore sessions, Supplier<GuideSearch> search) {}

  /** Talks until it is over. */
  ConversationResult run(ConversationStart start) {
    answers = start.answers();
    dialogue.show(screens::welcome);
    ends.warnOfPrivateData(start.problem());
    Optional<Guide> chosen = start.guide();
    String problem = start.problem();
    boolean clear = false;
    while (true) {
      if (chosen.isEmpty()) {
        Optional<Guide> likely = clear ? Optional.empty() : guides.clearlyMeant(problem);
        clear = likely.isPresent();
        GuideChoice.Result result =
            clear ? GuideChoice.Result.of(likely, problem) : guides.ask(problem);
        if (result.guide().isEmpty()) {
          return leave(result.reply(), Optional.empty());
        }
        chosen = result.guide();
        problem = result.words();
      }
      understand(chosen.get(), problem);
      Optional<ConversationResult> ending = follow(chosen.get(), start);
      if (ending.isPresent()) {
        return ending.get();
      }
      chosen = Optional.empty();
      problem = clear ? problem : "";
    }
  }

  /** Takes as answered what was said already, unless it was answered otherwise. */
  private void understand(Guide guide, String words) {
    Understanding understanding = new Understanding(words);
    Answers said =
        understanding.answers(guide, answers).with(understanding.wallet(catalog, answers));
    understood.clear();
    understood.addAll(said.byStep().keySet());
    answers = answers.with(said);
  }

  /** Shows each answer that was taken from what was said, as soon as it counts. */
  private void tellUnderstood(State state, PromptMenus menus) {
    List<String> lines = new ArrayList<>();
    answers
        .to(Condition.PROVIDER)
        .filter(wallet -> understood.remove(Condition.PROVIDER))
        .ifPresent(
            wallet ->
                lines.add(menus.summary(new Passed.PlaceAnswered(Condition.PROVIDER, wallet))));
    state.answered().stream()
        .filter(step -> understood.remove(step.id()))
        .forEach(step -> lines.add(menus.summary(step)));
    if (!lines.isEmpty()) {
      dialogue.show(page -> screens.understood(page, lines));
    }
  }

  /** Goes through a guide; empty when the user wants to choose another one. */
  private Optional<ConversationResult> follow(Guide guide, ConversationStart start) {
    Diagnosis diagnosis = new Diagnosis(guide, catalog::provider);
    Horizon horizon = new Horizon(diagnosis);
    PromptMenus menus = new PromptMenus(messages, catalog, guide);
    dialogue.show(page -> screens.guide(page, guide));
    while (true) {
      State state = diagnosis.at(answers);
      keeping.update(guide, answers);
      tellUnderstood(state, menus);
      tellNew(state.notices());
      if (again(state).isEmpty() && state.isOver()) {
        CaseMenu.Wish wish = ends.finish(guide, state, start);
        if (wish == CaseMenu.Wish.CHANGE) {
          reopened = change(state, menus);
          continue;
        }
        keeping.over();
        answers = places(answers);
        told.clear();
        return wish == CaseMenu.Wish.ANOTHER_GUIDE
            ? Optional.empty()
            : Optional.of(ConversationResult.DONE);
      }
      Question question = question(state, horizon, menus);
      Reply reply = dialogue.choose(question.menu());
      if (reply instanceof Reply.Chose chosen) {
        answers = answers.with(question.id(), chosen.option().id());
        reopened = Optional.empty();
      } else if (reply instanceof Reply.Forward) {
        reopened = Optional.empty();
      } else if (reply instanceof Reply.Back) {
        if (isFirst(question.id(), state)) {
          return Optional.empty();
        }
        reopened = Optional.of(before(question.id(), state));
      } else if (reply instanceof Reply.Change) {
        reopened = change(state, menus);
      } else if (reply instanceof Reply.Save) {
        keeping.start(guide, answers);
      } else {
        Optional<ConversationResult> ending = stop(reply, guide);
        if (ending.isPresent()) {
          return ending;
        }
      }
    }
  }

  /** Another guide needs other answers, but it is the same wallet in the same country. */
  private static Answers places(Answers answers) {
    Answers kept = Answers.NONE;
    for (String place : List.of(Condition.PROVIDER, Condition.REGION)) {
      Optional<String> answer = answers.to(place);
      kept = answer.isPresent() ? kept.with(place, answer.get()) : kept;
    }
    return kept;
  }

  private Question question(State state, Horizon horizon, PromptMenus menus) {
    Optional<Passed> again = again(state);
    Question question =
        again.isPresent() ? menus.again(again.get(), answers) : menus.next(state.next(), answers);
    int left = horizon.mostQuestions(answers);
    Optional<String> progress =
        again.isEmpty() && left > 0
            ? Optional.of(messages.count("progress", left))
            : Optional.empty();
    return new Question(question.id(), question.menu().withBack(true).withProgress(progress));
  }

  /** The earlier answer that is being looked at again. */
  private Optional<Passed> again(State state) {
    return reopened.flatMap(
        id -> state.answered().stream().filter(step -> step.id().equals(id)).findFirst());
  }

  private static boolean isFirst(String id, State state) {
    List<String> ids = ids(state);
    return ids.isEmpty() || ids.get(0).equals(id);
  }

  private static String before(String id, State state) {
    List<String> ids = ids(state);
    int index = ids.indexOf(id);
    return ids.get((index < 0 ? ids.size() : index) - 1);
  }

  private static List<String> ids(State state) {
    return state.answered().stream().map(Passed::id).toList();
  }

  private Optional<String> change(State state, PromptMenus menus) {
    if (state.answered().isEmpty()) {
      return reopened;
    }
    Reply reply = dialogue.choose(menus.earlier(state.answered()));
    return reply instanceof Reply.Chose chosen ? Optional.of(chosen.option().id()) : reopened;
  }

  private void tellNew(List<Step.Notice> notices) {
    for (Step.Notice notice : notices) {
      if (told.add(notice.id())) {
        dialogue.show(page -> screens.notice(page, notice));
      }
    }
  }

  /** Somebody wants to leave in the middle; empty when they think better of it. */
  private Optional<ConversationResult> stop(Reply reply, Guide guide) {
    if (reply instanceof Reply.Quit && keeping.staysAfterAsking(guide, answers)) {
      return Optional.empty();
    }
    return Optional.of(leave(reply, Optional.of(guide)));
  }

  private ConversationResult leave(Reply reply, Optional<Guide> guide) {
    dialogue.show(page -> screens.goodbye(page, guide, answers, keeping.isKept()));
    return reply instanceof Reply.Interrupt
        ? ConversationResult.INTERRUPTED
        : ConversationResult.QUIT;
  }
}
