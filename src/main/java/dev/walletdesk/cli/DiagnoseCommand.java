package dev.walletdesk.cli;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.InvalidAnswer;
import dev.walletdesk.document.DiagnosisStates;
import dev.walletdesk.format.json.DiagnosisJson;
import dev.walletdesk.terminal.conversation.ConversationResult;
import dev.walletdesk.terminal.conversation.ConversationStart;
import dev.walletdesk.terminal.conversation.Knowledge;
import dev.walletdesk.terminal.conversation.SessionStore;
import dev.walletdesk.terminal.conversation.TerminalConversation;
import java.io.IOException;
import java.nio.file.Path;
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

  private final Console app;

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

  @Option(names = "--resume", descriptionKey = "diagnose.resume")
  private boolean resume;

  @Option(names = "--sheet", paramLabel = "FILE", descriptionKey = "diagnose.sheet")
  private Path sheet;

  @Option(names = "--plain", descriptionKey = "diagnose.plain")
  private boolean plain;

  @Option(names = "--json", descriptionKey = "diagnose.json")
  private boolean json;

  DiagnoseCommand(Console app) {
    this.app = app;
  }

  @Override
  public Integer call() throws IOException {
    Lookup lookup = new Lookup(app);
    if (json && (resume || sheet != null)) {
      throw app.failure(ExitCode.USAGE, "error.json-alone");
    }
    SessionStore sessions = SessionStore.in(app.surroundings().variables());
    Optional<SessionStore.Session> kept = resume ? Optional.of(kept(sessions)) : Optional.empty();
    Optional<Guide> chosen =
        Optional.ofNullable(guide)
            .or(() -> Optional.ofNullable(given.get(Condition.GUIDE)))
            .or(() -> kept.map(SessionStore.Session::guideId))
            .map(lookup::guide);
    kept.ifPresent(session -> session.answers().byStep().forEach(given::putIfAbsent));
    Answers answers = answers(lookup, chosen);
    String words = String.join(" ", problem);
    if (json) {
      DiagnosisStates states = new DiagnosisStates(app.messages(), app.catalog(), app::search);
      DiagnosisJson.write(states.of(chosen, answers, words), app.messages(), app.out());
      app.out().flush();
      return ExitCode.DONE;
    }
    return talk(
        sessions, new ConversationStart(chosen, answers, words, Optional.ofNullable(sheet)));
  }

  private SessionStore.Session kept(SessionStore sessions) {
    return sessions
        .kept()
        .orElseThrow(() -> app.failure(ExitCode.NO, "error.nothing-kept", sessions.file()));
  }

  private int talk(SessionStore sessions, ConversationStart start) {
    boolean terminal = app.surroundings().terminal() && !app.surroundings().isDumb() && !plain;
    TerminalConversation talk =
        new TerminalConversation(
            app.in(),
            app.out(),
            app.messages(),
            app.surroundings().width(),
            terminal,
            app.colour());
    Knowledge knowledge = new Knowledge(app.catalog(), app::search, app.now());
    ConversationResult ending = talk.hold(knowledge, sessions, start);
    return ending == ConversationResult.INTERRUPTED ? ExitCode.INTERRUPTED : ExitCode.DONE;
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
