package dev.walletdesk.terminal;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.diagnosis.Outcome;
import dev.walletdesk.diagnosis.Passed;
import dev.walletdesk.export.Words;
import dev.walletdesk.search.GuideSearch;
import dev.walletdesk.search.Match;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes menus of what the diagnosis wants to know. */
final class Menus {

  private static final int MOST_GUESSES = 4;
  private static final String CHINA = "CN";

  private final Messages messages;
  private final Words words;
  private final Catalog catalog;
  private List<Guide> guides = List.of();

  Menus(Messages messages, Catalog catalog) {
    this.messages = messages;
    this.words = new Words(messages);
    this.catalog = catalog;
  }

  /** Which guide? With a problem in words: those that fit it, or else all. */
  Menu guides(String problem) {
    List<Guide> all =
        catalog.guides().stream()
            .sorted(Comparator.comparing(Guide::urgency).thenComparing(Guide::id))
            .toList();
    List<Guide> fitting = fitting(problem, all);
    guides = fitting.isEmpty() ? all : fitting;
    String key = fitting.isEmpty() ? "ask.guide" : "ask.guide.which";
    return menu(
        messages.get(key),
        guides.stream().map(this::option).toList(),
        Optional.of(messages.get("why.guide")),
        false,
        Optional.empty(),
        typed -> fitting(typed, all).stream().map(guides::indexOf).filter(i -> i >= 0).toList());
  }

  /** The guide that an option of the last guide menu stands for. */
  Guide guide(int option) {
    return guides.get(option);
  }

  private List<Guide> fitting(String problem, List<Guide> all) {
    if (problem.isBlank()) {
      return List.of();
    }
    return new GuideSearch(all)
        .rank(problem).stream()
            .limit(MOST_GUESSES)
            .map(Match::guideId)
            .flatMap(id -> all.stream().filter(guide -> guide.id().equals(id)))
            .toList();
  }

  /** What comes next, as a question. */
  Question next(Next next, Answers answers, boolean canGoBack) {
    if (next instanceof Next.Ask ask) {
      return question(ask.question(), answers, canGoBack);
    } else if (next instanceof Next.Try attempt) {
      return remedy(attempt.remedy(), answers, canGoBack);
    } else if (next instanceof Next.AskRegion region) {
      return region(region.regions(), answers, canGoBack);
    }
    return provider(answers, canGoBack);
  }

  /** What was answered before, as a question once more. */
  Question again(Passed passed, Answers answers) {
    if (passed instanceof Passed.Answered answered) {
      return question(answered.question(), answers, true);
    } else if (passed instanceof Passed.Tried tried) {
      return remedy(tried.remedy(), answers, true);
    }
    return passed.id().equals(Condition.PROVIDER)
        ? provider(answers, true)
        : region(regions(), answers, true);
  }

  /** Which of the earlier answers to change? */
  Menu earlier(List<Passed> answered) {
    List<Menu.Option> options =
        answered.stream().map(step -> Menu.Option.of(summary(step))).toList();
    return menu(
        messages.get("ask.change"),
        options,
        Optional.empty(),
        true,
        Optional.empty(),
        t -> List.of());
  }

  private String summary(Passed step) {
    if (step instanceof Passed.Answered answered) {
      String ask = messages.of(answered.question().ask());
      return messages.get("sheet.answer", ask, messages.of(answered.choice().label()));
    } else if (step instanceof Passed.Tried tried) {
      String title = messages.of(tried.remedy().title());
      return messages.get("sheet.answer", title, words.of(tried.outcome()));
    }
    Passed.Placed placed = (Passed.Placed) step;
    return messages.get("sheet.answer", messages.get("ask." + placed.id()), place(placed));
  }

  private String place(Passed.Placed placed) {
    if (placed.answer().equals(Condition.OTHER)) {
      return messages.get(placed.id() + ".other");
    }
    return placed.id().equals(Condition.PROVIDER)
        ? catalog.provider(placed.answer()).map(this::name).orElse(placed.answer())
        : words.region(placed.answer());
  }

  private Question question(Step.Question step, Answers answers, boolean canGoBack) {
    List<Menu.Option> options =
        step.choices().stream()
            .map(
                c -> new Menu.Option(messages.of(c.label()), c.hint().map(messages::of), List.of()))
            .toList();
    return question(
        step.id(),
        messages.of(step.ask()),
        messages.of(step.ask()),
        options,
        step.choices().stream().map(Choice::id).toList(),
        Optional.of(messages.of(step.why())),
        answers,
        canGoBack);
  }

  private Question remedy(Step.Remedy step, Answers answers, boolean canGoBack) {
    List<Outcome> outcomes = Arrays.asList(Outcome.values());
    Question question =
        question(
            step.id(),
            messages.get("ask.remedy"),
            messages.of(step.title()),
            outcomes.stream().map(o -> Menu.Option.of(words.of(o))).toList(),
            outcomes.stream().map(Outcome::id).toList(),
            Optional.of(messages.get("why.remedy")),
            answers,
            canGoBack);
    return new Question(question.id(), question.menu(), question.answers(), Optional.of(step));
  }

  private Question provider(Answers answers, boolean canGoBack) {
    List<Provider> providers = catalog.providers().stream().sorted(nearestFirst()).toList();
    List<Menu.Option> options = new ArrayList<>();
    providers.forEach(p -> options.add(new Menu.Option(name(p), Optional.empty(), names(p))));
    options.add(Menu.Option.of(messages.get("provider.other")));
    List<String> ids =
        Stream.concat(providers.stream().map(Provider::id), Stream.of(Condition.OTHER)).toList();
    return question(
        Condition.PROVIDER,
        messages.get("ask.provider"),
        messages.get("ask.provider"),
        options,
        ids,
        Optional.of(messages.get("why.provider")),
        answers,
        canGoBack);
  }

  /** For Chinese speakers the wallets of China come first; otherwise by name. */
  private Comparator<Provider> nearestFirst() {
    Comparator<Provider> byName = Comparator.comparing(wallet -> wallet.name().en());
    return messages.language() == Language.ZH
        ? Comparator.<Provider, Boolean>comparing(wallet -> !wallet.regions().contains(CHINA))
            .thenComparing(byName)
        : byName;
  }

  private Question region(List<String> regions, Answers answers, boolean canGoBack) {
    List<Menu.Option> options = new ArrayList<>();
    List<String> known = regions.isEmpty() ? regions() : regions;
    known.forEach(
        code -> options.add(new Menu.Option(words.region(code), Optional.empty(), List.of(code))));
    options.add(Menu.Option.of(messages.get("region.other")));
    return question(
        Condition.REGION,
        messages.get("ask.region"),
        messages.get("ask.region"),
        options,
        Stream.concat(known.stream(), Stream.of(Condition.OTHER)).toList(),
        Optional.of(messages.get("why.region")),
        answers,
        canGoBack);
  }

  private List<String> regions() {
    return catalog.authorities().stream().map(a -> a.region()).distinct().sorted().toList();
  }

  private Question question(
      String id,
      String ask,
      String topic,
      List<Menu.Option> options,
      List<String> ids,
      Optional<String> why,
      Answers answers,
      boolean canGoBack) {
    Optional<Integer> selected = answers.to(id).map(ids::indexOf).filter(index -> index >= 0);
    Optional<Integer> otherwise = Optional.of(ids.indexOf(Condition.OTHER)).filter(i -> i >= 0);
    Menu menu =
        new Menu(ask, topic, options, why, selected, canGoBack, otherwise, typed -> List.of());
    return new Question(id, menu, ids, Optional.empty());
  }

  private static Menu menu(
      String ask,
      List<Menu.Option> options,
      Optional<String> why,
      boolean canGoBack,
      Optional<Integer> otherwise,
      Function<String, List<Integer>> search) {
    return new Menu(ask, ask, options, why, Optional.empty(), canGoBack, otherwise, search);
  }

  private Menu.Option option(Guide guide) {
    return new Menu.Option(
        messages.of(guide.title()),
        Optional.empty(),
        List.of(guide.id(), guide.title().zh(), guide.title().en()));
  }

  private String name(Provider provider) {
    return messages.of(provider.name());
  }

  private static List<String> names(Provider provider) {
    List<String> names = new ArrayList<>(provider.aliases());
    names.add(provider.id());
    names.add(provider.name().zh());
    names.add(provider.name().en());
    return names;
  }
}
