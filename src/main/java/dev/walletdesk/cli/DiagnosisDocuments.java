package dev.walletdesk.cli;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Step.Notice;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.diagnosis.Diagnosis;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.diagnosis.Outcome;
import dev.walletdesk.diagnosis.State;
import dev.walletdesk.document.Terms;
import dev.walletdesk.format.json.DiagnosisJson;
import dev.walletdesk.format.json.DiagnosisJson.Choice;
import dev.walletdesk.format.json.DiagnosisJson.Document;
import dev.walletdesk.format.json.DiagnosisJson.Step;
import dev.walletdesk.search.Match;
import dev.walletdesk.search.Understanding;
import dev.walletdesk.text.LocalizedText;
import dev.walletdesk.text.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One state of a diagnosis as JSON, for programs that hold the conversation themselves. */
final class DiagnosisDocuments {

  private static final int MOST_GUESSES = 5;

  private final Console app;
  private final Messages messages;
  private final Terms words;

  DiagnosisDocuments(Console app) {
    this.app = app;
    this.messages = app.messages();
    this.words = new Terms(messages);
  }

  void write(Optional<Guide> guide, Answers given, String problem) throws IOException {
    Answers understood = understood(guide, given, problem);
    Answers answers = given;
    for (Map.Entry<String, String> said : understood.byStep().entrySet()) {
      answers = answers.with(said.getKey(), said.getValue());
    }
    Document document =
        guide.isPresent()
            ? document(guide.get(), answers, understood)
            : whichGuide(answers, understood, problem);
    new DiagnosisJson(messages).write(document, app.out());
    app.out().flush();
  }

  /** What the user's words already answer and no answer was given to. */
  private Answers understood(Optional<Guide> guide, Answers given, String problem) {
    if (problem.isBlank()) {
      return Answers.NONE;
    }
    Understanding understanding = new Understanding(problem);
    Map<String, String> said = new LinkedHashMap<>();
    understanding
        .provider(app.catalog().providers())
        .ifPresent(wallet -> said.put(Condition.PROVIDER, wallet.id()));
    guide.ifPresent(chosen -> said.putAll(understanding.answers(chosen)));
    said.keySet().removeAll(given.byStep().keySet());
    return new Answers(said);
  }

  private Document document(Guide guide, Answers answers, Answers understood) {
    State state = new Diagnosis(guide, app.catalog()::provider).at(answers);
    List<LocalizedText> notices = state.notices().stream().map(Notice::tell).toList();
    Optional<CaseSheet> sheet =
        state.next() instanceof Next.HandOver handOver
            ? Optional.of(CaseSheet.of(guide, state, handOver.handoff(), app.catalog()))
            : Optional.empty();
    return new Document(
        Optional.of(guide.id()),
        answers.to(Condition.PROVIDER),
        answers,
        understood,
        notices,
        step(guide, state.next()),
        sheet);
  }

  private Document whichGuide(Answers answers, Answers understood, String problem) {
    List<String> ranked =
        problem.isBlank()
            ? List.of()
            : app.search().rank(problem).stream().limit(MOST_GUESSES).map(Match::guideId).toList();
    List<Guide> offered =
        ranked.isEmpty()
            ? app.catalog().guides()
            : ranked.stream().flatMap(id -> app.catalog().guide(id).stream()).toList();
    List<Choice> choices = offered.stream().map(this::choice).toList();
    Step ask = question(Condition.GUIDE, messages.get("ask.guide"), choices);
    Optional<String> provider = answers.to(Condition.PROVIDER);
    return new Document(
        Optional.empty(), provider, answers, understood, List.of(), ask, Optional.empty());
  }

  private Step step(Guide guide, Next next) {
    if (next instanceof Next.Ask ask) {
      List<Choice> choices =
          ask.question().choices().stream()
              .map(choice -> new Choice(choice.id(), messages.of(choice.label())))
              .toList();
      return question(ask.id(), messages.of(ask.question().ask()), choices);
    } else if (next instanceof Next.AskProvider) {
      return question(Condition.PROVIDER, messages.get("ask.provider"), providers());
    } else if (next instanceof Next.AskRegion region) {
      return question(Condition.REGION, messages.get("ask.region"), regions(region.regions()));
    } else if (next instanceof Next.Try attempt) {
      List<Choice> outcomes =
          Arrays.stream(Outcome.values()).map(one -> new Choice(one.id(), words.of(one))).toList();
      String title = messages.of(attempt.remedy().title());
      return new Step("remedy", next.id(), title, attempt.remedy().instructions(), outcomes);
    } else if (next instanceof Next.HandOver handOver) {
      String tell = messages.of(handOver.handoff().tell());
      return new Step("handoff", next.id(), tell, List.of(), List.of());
    }
    return new Step("solved", next.id(), messages.get("solved"), guide.prevent(), List.of());
  }

  private static Step question(String id, String text, List<Choice> choices) {
    return new Step("question", id, text, List.of(), choices);
  }

  private List<Choice> providers() {
    List<Choice> choices = new ArrayList<>();
    for (Provider provider : app.catalog().providers()) {
      choices.add(new Choice(provider.id(), messages.of(provider.name())));
    }
    choices.add(new Choice(Condition.OTHER, messages.get("provider.other")));
    return choices;
  }

  private List<Choice> regions(List<String> offered) {
    List<String> known =
        offered.isEmpty()
            ? app.catalog().authorities().stream().map(one -> one.region()).distinct().toList()
            : offered;
    return Stream.concat(
            known.stream().map(code -> new Choice(code, words.region(code))),
            Stream.of(new Choice(Condition.OTHER, messages.get("region.other"))))
        .toList();
  }

  private Choice choice(Guide guide) {
    return new Choice(guide.id(), messages.of(guide.title()));
  }
}
