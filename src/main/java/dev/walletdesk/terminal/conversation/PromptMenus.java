package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.diagnosis.Outcome;
import dev.walletdesk.diagnosis.Passed;
import dev.walletdesk.document.Terms;
import dev.walletdesk.terminal.screen.Menu;
import dev.walletdesk.terminal.screen.Menu.Option;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes menus of what the diagnosis wants to know. */
final class PromptMenus {

  private static final String CHINA = "CN";

  private final Messages messages;
  private final Terms words;
  private final Catalog catalog;

  PromptMenus(Messages messages, Catalog catalog) {
    this.messages = messages;
    this.words = new Terms(messages);
    this.catalog = catalog;
  }

  /** What comes next, as a question. */
  Question next(Next next, Answers answers) {
    if (next instanceof Next.Ask ask) {
      return question(ask.question(), answers);
    } else if (next instanceof Next.Try attempt) {
      return remedy(attempt.remedy(), answers);
    } else if (next instanceof Next.AskRegion region) {
      return region(region.regions(), answers);
    }
    return provider(answers);
  }

  /** What was answered before, as a question once more. */
  Question again(Passed passed, Answers answers) {
    if (passed instanceof Passed.Answered answered) {
      return question(answered.question(), answers);
    } else if (passed instanceof Passed.Tried tried) {
      return remedy(tried.remedy(), answers);
    }
    return passed.id().equals(Condition.PROVIDER) ? provider(answers) : region(List.of(), answers);
  }

  /** Which of the earlier answers to change? */
  Menu earlier(List<Passed> answered) {
    return Menu.of(
            messages.get("ask.change"),
            answered.stream().map(step -> Option.of(step.id(), summary(step))).toList())
        .withBack(true);
  }

  /** A question and its answer in one line. */
  String summary(Passed step) {
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

  private Question question(Step.Question step, Answers answers) {
    List<Option> options =
        step.choices().stream()
            .map(
                choice ->
                    new Option(
                        choice.id(),
                        messages.of(choice.label()),
                        choice.hint().map(messages::of),
                        List.of()))
            .toList();
    Menu menu = Menu.of(messages.of(step.ask()), options).withWhy(messages.of(step.why()));
    return new Question(step.id(), menu.withSelected(answers.to(step.id())));
  }

  private Question remedy(Step.Remedy step, Answers answers) {
    List<Option> options =
        Arrays.stream(Outcome.values()).map(one -> Option.of(one.id(), words.of(one))).toList();
    String title = messages.of(step.title());
    Menu menu =
        Menu.of(messages.get("remedy.heading", title), options)
            .withTopic(title)
            .withChecklist(step.instructions().stream().map(messages::of).toList())
            .withWhy(messages.get("why.remedy"))
            .withSelected(answers.to(step.id()));
    return new Question(step.id(), menu);
  }

  private Question provider(Answers answers) {
    List<Option> options = new ArrayList<>();
    catalog.providers().stream()
        .sorted(nearestFirst())
        .forEach(p -> options.add(new Option(p.id(), name(p), Optional.empty(), names(p))));
    Option other = Option.of(Condition.OTHER, messages.get("provider.other"));
    options.add(other);
    return place(Condition.PROVIDER, options, other, answers);
  }

  private Question region(List<String> regions, Answers answers) {
    List<Option> options = new ArrayList<>();
    List<String> known = regions.isEmpty() ? regions() : regions;
    known.forEach(
        code -> options.add(new Option(code, words.region(code), Optional.empty(), List.of(code))));
    Option other = Option.of(Condition.OTHER, messages.get("region.other"));
    options.add(other);
    return place(Condition.REGION, options, other, answers);
  }

  private Question place(String id, List<Option> options, Option other, Answers answers) {
    Menu menu =
        Menu.of(messages.get("ask." + id), options)
            .withWhy(messages.get("why." + id))
            .withOtherwise(other)
            .withSelected(answers.to(id));
    return new Question(id, menu);
  }

  private List<String> regions() {
    return catalog.authorities().stream().map(a -> a.region()).distinct().sorted().toList();
  }

  /** For Chinese speakers the wallets of China come first; otherwise by name. */
  private Comparator<Provider> nearestFirst() {
    Comparator<Provider> byName = Comparator.comparing(wallet -> wallet.name().en());
    return messages.language() == Language.ZH
        ? Comparator.<Provider, Boolean>comparing(wallet -> !wallet.regions().contains(CHINA))
            .thenComparing(byName)
        : byName;
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
