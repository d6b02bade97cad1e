package dev.walletdesk.cli;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.InvalidAnswer;
import dev.walletdesk.terminal.Ending;
import dev.walletdesk.terminal.Start;
import dev.walletdesk.terminal.Talk;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diagnose}: the conversation, or one state of it as JSON. */
@Command(name = "diagnose")
final class DiagnoseCommand implements Callable<Integer> {

  private final App app;

  @Parameters(arity = "0..*", paramLabel = "PROBLEM", descriptionKey = "diagnose.problem")
  private List<String> problem = List.of();

  @Option(
      names = {"-p", "--provider"},
      paramLabel = "PROVIDER",
      descriptionKey = "diagnose.provider")
  private String provider;

  @Option(
      names = {"-g", "--guide"},
      paramLabel = "GUIDE",
      descriptionKey = "diagnose.guide")
  private String guide;

  @Option(names = "--answer", paramLabel = "ID=CHOICE", descriptionKey = "diagnose.answer")
  private Map<String, String> given = new LinkedHashMap<>();

  @Option(names = "--plain", descriptionKey = "diagnose.plain")
  private boolean plain;

  @Option(names = "--json", descriptionKey = "diagnose.json")
  private boolean json;

  DiagnoseCommand(App app) {
    this.app = app;
  }

  @Override
  public Integer call() throws IOException {
    Lookup lookup = new Lookup(app);
    Optional<Guide> chosen =
        Optional.ofNullable(guide)
            .or(() -> Optional.ofNullable(given.get(Condition.GUIDE)))
            .map(lookup::guide);
    Answers answers = answers(lookup, chosen);
    String words = String.join(" ", problem);
    if (json) {
      new DiagnosisDocuments(app).write(chosen, answers, words);
      return ExitCode.DONE;
    }
    return talk(new Start(chosen, answers, words));
  }

  private int talk(Start start) {
    boolean terminal = app.surroundings().terminal() && !app.surroundings().isDumb() && !plain;
    Talk talk =
        new Talk(
            app.in(),
            app.out(),
            app.messages(),
            app.surroundings().width(),
            terminal,
            app.colour());
    Ending ending = talk.about(app.catalog(), app.today(), start);
    return ending == Ending.INTERRUPTED ? ExitCode.INTERRUPTED : ExitCode.DONE;
  }

  private Answers answers(Lookup lookup, Optional<Guide> chosen) {
    Map<String, String> known = new LinkedHashMap<>(given);
    known.remove(Condition.GUIDE);
    if (provider != null) {
      known.put(Condition.PROVIDER, provider);
    }
    known.computeIfPresent(
        Condition.PROVIDER,
        (id, name) -> name.equals(Condition.OTHER) ? name : lookup.provider(name).id());
    Answers answers = new Answers(known);
    chosen
        .flatMap(one -> InvalidAnswer.in(one, answers, app.catalog()::provider))
        .ifPresent(invalid -> reject(chosen.get(), invalid));
    return answers;
  }

  private void reject(Guide chosen, InvalidAnswer invalid) {
    String key = invalid.unknownStep() ? "error.unknown-step" : "error.unknown-choice";
    String known = String.join(", ", invalid.known());
    throw app.failure(ExitCode.USAGE, key, chosen.id(), invalid.stepId(), invalid.answer(), known);
  }
}
