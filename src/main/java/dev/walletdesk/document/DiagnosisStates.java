package dev.walletdesk.document;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.country.CountryGuess;
import dev.walletdesk.check.Checker;
import dev.walletdesk.check.verdict.Verdict;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.diagnosis.Diagnosis;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.diagnosis.State;
import dev.walletdesk.diagnosis.Whereabouts;
import dev.walletdesk.search.GuideSearch;
import dev.walletdesk.search.Match;
import dev.walletdesk.search.MeantGuide;
import dev.walletdesk.search.Understanding;
import dev.walletdesk.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds out where a diagnosis stands after some answers and some words of the user. */
public final class DiagnosisStates {

  private static final int MOST_GUESSES = 5;

  private final Messages messages;
  private final Terms words;
  private final Catalog catalog;
  private final Supplier<GuideSearch> search;
  private final List<CountryGuess> guesses;
  private final Prompts prompts;

  /**
   * States in the language of {@code messages}.
   *
   * @param search asked only when words without a guide are given
   * @param guesses in which country it may be, the likeliest first
   */
  public DiagnosisStates(
      Messages messages,
      Catalog catalog,
      Supplier<GuideSearch> search,
      List<CountryGuess> guesses) {
    this.messages = messages;
    this.words = new Terms(messages);
    this.catalog = catalog;
    this.search = search;
    this.guesses = guesses;
    this.prompts = new Prompts(messages, catalog, PlacesOffered.allOf(catalog));
  }

  /**
   * The state after {@code given}, and after what {@code problem} answers besides.
   *
   * @param guide the guide to go by; without one, the state is the question which one fits
   * @param problem what happened in the user's own words; may be empty
   */
  public DiagnosisState of(Optional<Guide> guide, Answers given, String problem) {
    Answers understood = new Understanding(problem).all(catalog, guide, given);
    Answers answers = given.with(understood);
    return guide.isPresent()
        ? under(guide.get(), answers, understood, checked(problem))
        : whichGuide(answers, understood, problem);
  }

  private List<Verdict> checked(String problem) {
    return Checker.checkAllIn(problem, catalog);
  }

  private DiagnosisState under(
      Guide guide, Answers answers, Answers understood, List<Verdict> checked) {
    State state = new Diagnosis(guide, catalog, guesses).at(answers);
    Optional<CaseSheet> sheet =
        state.next() instanceof Next.HandOver handOver
            ? Optional.of(
                CaseSheet.of(guide, state, handOver.handoff(), catalog, messages.language()))
            : Optional.empty();
    return new DiagnosisState(
        Optional.of(guide.id()),
        answers.to(Condition.PROVIDER),
        state.whereabouts(),
        answers,
        understood,
        checked,
        List.of(),
        state.notices().stream()
            .map(notice -> words.marked(messages.of(notice.tell()), guide.origin()))
            .toList(),
        prompts.of(state.next(), guide),
        sheet);
  }

  private DiagnosisState whichGuide(Answers answers, Answers understood, String problem) {
    Optional<Provider> wallet = answers.to(Condition.PROVIDER).flatMap(catalog::provider);
    List<Match> matches = matches(problem);
    return new DiagnosisState(
        Optional.empty(),
        answers.to(Condition.PROVIDER),
        Whereabouts.of(answers, wallet, guesses),
        answers,
        understood,
        checked(problem),
        matches,
        List.of(),
        prompts.guide(offered(problem, matches)),
        Optional.empty());
  }

  /** The guide that a conversation would begin with comes first. */
  private List<Guide> offered(String problem, List<Match> matches) {
    List<Guide> fitting = matches.isEmpty() ? catalog.guides() : guides(matches);
    return Stream.concat(MeantGuide.in(problem, matches, catalog).stream(), fitting.stream())
        .distinct()
        .toList();
  }

  /** The guides that are most likely meant; none when that cannot be told. */
  private List<Match> matches(String problem) {
    return problem.isBlank()
        ? List.of()
        : search.get().rank(problem).stream().limit(MOST_GUESSES).toList();
  }

  private List<Guide> guides(List<Match> matches) {
    return matches.stream().flatMap(match -> catalog.guide(match.guideId()).stream()).toList();
  }
}
