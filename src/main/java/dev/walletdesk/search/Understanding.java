package dev.walletdesk.search;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.catalog.Urgency;
import dev.walletdesk.diagnosis.Answers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a text tells besides its topic: which wallet, where, and answers to a guide's questions. */
public final class Understanding {

  private final String text;

  /** Of what somebody said happened. */
  public Understanding(String text) {
    this.text = text;
  }

  /** The wallet that is named; none when none is, or several are. */
  public Optional<Provider> provider(List<Provider> providers) {
    return new WalletNames(providers).onlyOneIn(text);
  }

  /** The country in which somebody says they are (ISO 3166-1 alpha-2). */
  public Optional<String> country() {
    return CountrySaid.in(text);
  }

  /** The sums of money that are named, as they are written. */
  public List<String> amounts() {
    return AmountsSaid.in(text);
  }

  /** Which wallet it is and in which country, as far as the text tells and {@code given} not. */
  public Answers places(Catalog catalog, Answers given) {
    Answers places = Answers.NONE;
    if (text.isBlank()) {
      return places;
    }
    if (given.to(Condition.PROVIDER).isEmpty()) {
      List<String> wallets =
          new WalletNames(catalog.providers()).togetherIn(text).stream().map(Provider::id).toList();
      places = Answers.NONE.withWallets(wallets);
    }
    Optional<String> country = given.to(Condition.REGION).isEmpty() ? country() : Optional.empty();
    return country.isPresent() ? places.with(Condition.REGION, country.get()) : places;
  }

  /** Wallets, country and, with a guide, answers, as far as {@code given} lacks them. */
  public Answers all(Catalog catalog, Optional<Guide> guide, Answers given) {
    Answers places = places(catalog, given);
    return guide.map(chosen -> places.with(answers(chosen, given))).orElse(places);
  }

  /** The answers that the text gives to a guide's questions and {@code given} does not. */
  public Answers answers(Guide guide, Answers given) {
    Map<String, String> said = text.isBlank() ? new LinkedHashMap<>() : answers(guide);
    said.keySet().removeAll(given.byStep().keySet());
    return new Answers(said);
  }

  /**
   * The emergency that the text describes: of the guides that are nearest to it, one of which it
   * answers the first question already.
   */
  public Optional<Guide> emergency(List<Guide> nearest) {
    return nearest.stream()
        .filter(guide -> guide.urgency() == Urgency.EMERGENCY)
        .filter(guide -> firstQuestion(guide).filter(answers(guide)::containsKey).isPresent())
        .findFirst();
  }

  private static Optional<String> firstQuestion(Guide guide) {
    return guide.steps().stream().filter(Step.Question.class::isInstance).map(Step::id).findFirst();
  }

  /**
   * The answers that the text already gives, by question. A question of which the text has clues to
   * several answers stays open; but in an emergency the first answer, which is the most urgent, is
   * taken.
   */
  public Map<String, String> answers(Guide guide) {
    Phrases phrases = new Phrases(text);
    Map<String, String> answers = new LinkedHashMap<>();
    for (Step step : guide.steps()) {
      if (step instanceof Step.Question question) {
        List<Choice> fitting =
            question.choices().stream()
                .filter(
                    choice ->
                        choice.clues().values().stream()
                            .flatMap(List::stream)
                            .anyMatch(phrases::contain))
                .toList();
        boolean urgent =
            guide.urgency() == Urgency.EMERGENCY && fitting.contains(question.choices().get(0));
        if (fitting.size() == 1 || urgent) {
          answers.put(question.id(), fitting.get(0).id());
        }
      }
    }
    return answers;
  }
}
