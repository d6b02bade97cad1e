package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Diagnosis;
import dev.walletdesk.diagnosis.JobState;
import dev.walletdesk.diagnosis.JobStatus;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.diagnosis.Passed;
import dev.walletdesk.diagnosis.paths.Horizon;
import dev.walletdesk.document.Prompt;
import dev.walletdesk.document.Prompts;
import dev.walletdesk.document.Terms;
import dev.walletdesk.terminal.screen.Menu;
import dev.walletdesk.terminal.screen.Menu.Option;
import dev.walletdesk.text.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes menus of what a diagnosis wants to know. */
final class PromptMenus {

  private static final Set<String> WAYS_OUT = Set.of("not-sure", Condition.OTHER);

  private final Messages messages;
  private final Terms words;
  private final Catalog catalog;
  private final Diagnosis diagnosis;
  private final Horizon horizon;
  private final Prompts prompts;

  PromptMenus(Messages messages, Catalog catalog, Prompts prompts, Diagnosis diagnosis) {
    this.messages = messages;
    this.words = new Terms(messages);
    this.catalog = catalog;
    this.diagnosis = diagnosis;
    this.horizon = new Horizon(diagnosis);
    this.prompts = prompts;
  }

  /** What comes next, as a question that says how many are left. */
  Question next(Next next, Answers answers) {
    int left = horizon.mostQuestions(answers);
    Optional<String> progress =
        left > 0 ? Optional.of(messages.count("progress", left)) : Optional.empty();
    return question(next, answers, progress);
  }

  /** What was answered before, as a question once more. */
  Question again(Passed passed, Answers answers) {
    return question(asked(passed), answers, Optional.empty());
  }

  private static Next asked(Passed passed) {
    if (passed instanceof Passed.Answered answered) {
      return new Next.Ask(answered.question());
    } else if (passed instanceof Passed.Tried tried) {
      return new Next.Try(tried.remedy());
    } else if (passed instanceof Passed.WorkedThrough list) {
      return new Next.WorkThrough(list.checklist(), list.jobs());
    }
    Passed.PlaceAnswered place = (Passed.PlaceAnswered) passed;
    return place.id().equals(Condition.PROVIDER)
        ? new Next.AskProvider()
        : Next.AskRegion.FOR_A_STEP;
  }

  private Question question(Next next, Answers answers, Optional<String> progress) {
    Prompt prompt = prompts.of(next, diagnosis.guide());
    if (prompt.kind() == Prompt.Kind.CHECKLIST) {
      return checklist(prompt, progress);
    }
    boolean remedy = prompt.kind() == Prompt.Kind.REMEDY;
    String ask = remedy ? messages.get("remedy.heading", prompt.text()) : prompt.text();
    List<Option> options =
        prompt.choices().stream().map(choice -> option(prompt.id(), choice)).toList();
    Menu.Builder menu =
        Menu.asking(ask, options)
            .topic(prompt.text())
            .checklist(prompt.instructions())
            .why(prompt.why().orElseThrow())
            .selected(answers.to(prompt.id()))
            .progress(progress)
            .goingBack();
    options.stream().filter(PromptMenus::isWayOut).findFirst().ifPresent(menu::otherwise);
    return Question.of(prompt.id(), menu.build());
  }

  /** The jobs with how far each is, and last to go on. */
  private Question checklist(Prompt prompt, Optional<String> progress) {
    String why = prompt.why().orElseThrow();
    List<Option> options = new ArrayList<>();
    Map<String, Question> parts = new LinkedHashMap<>();
    for (Prompt.Job job : prompt.jobs()) {
      String status = words.of(job.status());
      options.add(Option.of(job.id(), messages.get("checklist.job", job.title(), status)));
      parts.put(job.id(), job(job, why));
    }
    prompt.choices().forEach(choice -> options.add(option(prompt.id(), choice)));
    Menu menu =
        Menu.asking(prompt.text(), options)
            .why(why)
            .progress(progress)
            .goingBack()
            .silently()
            .build();
    Optional<String> introduction = prompt.instructions().stream().findFirst();
    return new Question(prompt.id(), menu, introduction, parts, false);
  }

  private Question job(Prompt.Job job, String why) {
    List<Option> options = job.choices().stream().map(choice -> option(job.id(), choice)).toList();
    Menu menu =
        Menu.asking(job.title(), options)
            .checklist(job.instructions())
            .why(why)
            .selected(Optional.of(job.status()).filter(JobStatus::isSettled).map(JobStatus::id))
            .goingBack()
            .silently()
            .build();
    return new Question(job.id(), menu, Optional.empty(), Map.of(), true);
  }

  /** All answers, and which guide they are for; which of them to change? */
  Menu review(List<Passed> answered) {
    String guide = words.title(diagnosis.guide());
    List<Option> options = new ArrayList<>();
    options.add(
        Option.of(
            Condition.GUIDE, messages.get("sheet.answer", messages.get("review.guide"), guide)));
    answered.forEach(step -> options.add(Option.of(step.id(), summary(step))));
    return Menu.asking(messages.get("ask.change"), options).goingBack().build();
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
    if (step instanceof Passed.WorkedThrough list) {
      return messages.get("sheet.answer", messages.of(list.checklist().title()), statuses(list));
    }
    Passed.PlaceAnswered placed = (Passed.PlaceAnswered) step;
    String name = prompts.placeName(placed.id(), placed.answer());
    return messages.get("sheet.answer", messages.get("ask." + placed.id()), name);
  }

  private String statuses(Passed.WorkedThrough list) {
    Map<JobStatus, Long> counts =
        list.jobs().stream()
            .collect(
                Collectors.groupingBy(
                    JobState::status, () -> new EnumMap<>(JobStatus.class), Collectors.counting()));
    return counts.entrySet().stream()
        .map(entry -> messages.get("checklist.count", words.of(entry.getKey()), entry.getValue()))
        .collect(Collectors.joining(messages.get("list.semicolon")));
  }

  /** The option for who does not know, or finds nothing that fits. */
  private static boolean isWayOut(Option option) {
    return WAYS_OUT.contains(option.id());
  }

  private Option option(String asked, Prompt.Choice choice) {
    return new Option(choice.id(), choice.label(), choice.hint(), keys(asked, choice.id()));
  }

  private static boolean isPlace(String id) {
    return id.equals(Condition.PROVIDER) || id.equals(Condition.REGION);
  }

  /** Other words by which an answer is found. */
  private List<String> keys(String asked, String answer) {
    if (WAYS_OUT.contains(answer)) {
      return List.of(messages.get("match.unsure").split(" {2}"));
    } else if (!isPlace(asked)) {
      return diagnosis.guide().question(asked).flatMap(one -> one.choice(answer)).stream()
          .flatMap(choice -> choice.clues().values().stream())
          .flatMap(List::stream)
          .filter(clue -> !clue.contains("\u2026") && !clue.contains("/"))
          .toList();
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
