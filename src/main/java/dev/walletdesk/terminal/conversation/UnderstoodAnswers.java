package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Passed;
import dev.walletdesk.diagnosis.State;
import dev.walletdesk.search.Understanding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The answers that were taken from the user's own words. Each is told once, as soon as it counts,
 * so that what was misunderstood can be corrected.
 */
final class UnderstoodAnswers {

  private final Catalog catalog;
  private final Set<String> untold = new HashSet<>();

  UnderstoodAnswers(Catalog catalog) {
    this.catalog = catalog;
  }

  /** What {@code words} answer that is not answered yet. */
  Answers in(String words, Guide guide, Answers given) {
    Understanding understanding = new Understanding(words);
    Answers said = understanding.answers(guide, given).with(understanding.places(catalog, given));
    untold.clear();
    untold.addAll(said.byStep().keySet());
    return said;
  }

  /** Whether the answer to {@code id} was taken from words and not told yet. */
  boolean isNew(String id) {
    return untold.contains(id);
  }

  /** Those that count now and were not told yet: wallets and country at once, others when due. */
  List<Passed> toTell(State state, Answers answers) {
    List<Passed> due = new ArrayList<>();
    for (String place : List.of(Condition.PROVIDER, Condition.REGION)) {
      answers
          .to(place)
          .filter(answer -> untold.remove(place))
          .ifPresent(answer -> due.add(new Passed.PlaceAnswered(place, answer)));
    }
    if (untold.remove(Condition.PROVIDERS)) {
      answers
          .otherWallets()
          .forEach(wallet -> due.add(new Passed.PlaceAnswered(Condition.PROVIDER, wallet)));
    }
    state.answered().stream().filter(step -> untold.remove(step.id())).forEach(due::add);
    return due;
  }
}
