package dev.walletdesk.terminal;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.diagnosis.Diagnosis;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.diagnosis.Passed;
import dev.walletdesk.diagnosis.State;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Style;
import java.time.LocalDate;
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
  private final Menus menus;
  private final Screens screens;
  private final Catalog catalog;
  private final Set<String> told = new HashSet<>();

  private Answers answers = Answers.NONE;
  private Optional<String> reopened = Optional.empty();

  Conversation(Dialogue dialogue, Messages messages, Catalog catalog, LocalDate today) {
    this.dialogue = dialogue;
    this.messages = messages;
    this.menus = new Menus(messages, catalog);
    this.screens = new Screens(messages, catalog, today);
    this.catalog = catalog;
  }

  /** Talks until it is over. */
  Ending run(Start start) {
    answers = start.answers();
    dialogue.show(screens::welcome);
    Optional<Guide> chosen = start.guide();
    while (true) {
      if (chosen.isEmpty()) {
        Reply reply = dialogue.choose(menus.guides(start.problem()));
        if (!(reply instanceof Reply.Chose choice)) {
          return end(reply);
        }
        chosen = Optional.of(menus.guide(choice.option()));
      }
      Optional<Ending> ending = follow(chosen.get());
      if (ending.isPresent()) {
        return ending.get();
      }
      chosen = Optional.empty();
    }
  }

  /** Goes through a guide; empty when the user went back to choose another one. */
  private Optional<Ending> follow(Guide guide) {
    Diagnosis diagnosis = new Diagnosis(guide, catalog::provider);
    dialogue.show(page -> screens.guide(page, guide));
    while (true) {
      State state = diagnosis.at(answers);
      tellNew(state.notices());
      if (reopened.isEmpty() && state.isOver()) {
        finish(guide, state);
        return Optional.of(Ending.DONE);
      }
      Question question = question(state);
      Reply reply = ask(question);
      if (reply instanceof Reply.Chose choice) {
        answers = answers.with(question.id(), question.answers().get(choice.option()));
        reopened = Optional.empty();
      } else if (reply instanceof Reply.Back) {
        if (state.answered().isEmpty()) {
          return Optional.empty();
        }
        reopened = Optional.of(before(question.id(), state));
      } else if (reply instanceof Reply.Change) {
        reopened = change(state);
      } else {
        return Optional.of(end(reply));
      }
    }
  }

  private Reply ask(Question question) {
    question.remedy().ifPresent(remedy -> dialogue.show(page -> screens.remedy(page, remedy)));
    return dialogue.choose(question.menu());
  }

  private Question question(State state) {
    Optional<Passed> again =
        reopened.flatMap(
            id -> state.answered().stream().filter(step -> step.id().equals(id)).findFirst());
    return again.isPresent()
        ? menus.again(again.get(), answers)
        : menus.next(state.next(), answers, !state.answered().isEmpty());
  }

  private static String before(String id, State state) {
    List<String> ids = state.answered().stream().map(Passed::id).toList();
    int index = ids.indexOf(id);
    return ids.get(index < 0 ? ids.size() - 1 : Math.max(0, index - 1));
  }

  private Optional<String> change(State state) {
    Reply reply = dialogue.choose(menus.earlier(state.answered()));
    return reply instanceof Reply.Chose choice
        ? Optional.of(state.answered().get(choice.option()).id())
        : Optional.empty();
  }

  private void tellNew(List<Step.Notice> notices) {
    for (Step.Notice notice : notices) {
      if (told.add(notice.id())) {
        dialogue.show(page -> screens.notice(page, notice));
      }
    }
  }

  private void finish(Guide guide, State state) {
    if (state.next() instanceof Next.HandOver handOver) {
      CaseSheet sheet = CaseSheet.of(guide, state, handOver.handoff(), catalog);
      dialogue.show(page -> screens.sheet(page, sheet));
    } else {
      dialogue.show(page -> screens.solved(page, guide));
    }
  }

  private Ending end(Reply reply) {
    dialogue.show(this::goodbye);
    return reply instanceof Reply.Interrupt ? Ending.INTERRUPTED : Ending.QUIT;
  }

  private void goodbye(Page page) {
    page.gap().paragraph(messages.get("end.nothing-stored"), Style.DIM);
  }
}
