package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.diagnosis.Passed;
import dev.walletdesk.document.Prompt;
import dev.walletdesk.document.Prompts;
import dev.walletdesk.document.Terms;
import dev.walletdesk.terminal.screen.Menu;
import dev.walletdesk.terminal.screen.Menu.Option;
import dev.walletdesk.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes menus of what the diagnosis wants to know. */
final class PromptMenus {

  private final Messages messages;
  private final Terms words;
  private final Catalog catalog;
  private final Guide guide;
  private final Prompts prompts;

  PromptMenus(Messages messages, Catalog catalog, Guide guide) {
    this.messages = messages;
    this.words = new Terms(messages);
    this.catalog = catalog;
    this.guide = guide;
    this.prompts =
        new Prompts(
            messages, catalog, new NearestPlaces(catalog, messages.get("language.home-region")));
  }

  /** What comes next, as a question. */
  Question next(Next next, Answers answers) {
    Prompt prompt = prompts.of(next, guide);
    boolean remedy = prompt.kind() == Prompt.Kind.REMEDY;
    String ask = remedy ? messages.get("remedy.heading", prompt.text()) : prompt.text();
    List<Option> options =
        prompt.choices().stream().map(choice -> option(prompt.id(), choice)).toList();
    Menu menu =
        Menu.of(ask, options)
            .withTopic(prompt.text())
            .withChecklist(prompt.instructions())
            .withWhy(prompt.why().orElseThrow())
            .withSelected(answers.to(prompt.id()));
    return new Question(
        prompt.id(),
        isPlace(prompt.id()) ? menu.withOtherwise(options.get(options.size() - 1)) : menu);
  }

  /** What was answered before, as a question once more. */
  Question again(Passed passed, Answers answers) {
    return next(asked(passed), answers);
  }

  private static Next asked(Passed passed) {
    if (passed instanceof Passed.Answered answered) {
      return new Next.Ask(answered.question());
    } else if (passed instanceof Passed.Tried tried) {
      return new Next.Try(tried.remedy());
    }
    return passed.id().equals(Condition.PROVIDER)
        ? new Next.AskProvider()
        : new Next.AskRegion(List.of());
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
    Passed.PlaceAnswered placed = (Passed.PlaceAnswered) step;
    String name = prompts.placeName(placed.id(), placed.answer());
    return messages.get("sheet.answer", messages.get("ask." + placed.id()), name);
  }

  private Option option(String asked, Prompt.Choice choice) {
    return new Option(choice.id(), choice.label(), choice.hint(), keys(asked, choice.id()));
  }

  private static boolean isPlace(String id) {
    return id.equals(Condition.PROVIDER) || id.equals(Condition.REGION);
  }

  /** Other words by which an answer is found. */
  private List<String> keys(String asked, String answer) {
    if (!isPlace(asked) || answer.equals(Condition.OTHER)) {
      return List.of();
    }
    Optional<Provider> wallet =
        asked.equals(Condition.PROVIDER) ? catalog.provider(answer) : Optional.empty();
    return wallet.map(PromptMenus::names).orElse(List.of(answer));
  }

  private static List<String> names(Provider provider) {
    List<String> names = new ArrayList<>(provider.aliases());
    names.add(provider.id());
    names.addAll(provider.name().all());
    return names;
  }
}
