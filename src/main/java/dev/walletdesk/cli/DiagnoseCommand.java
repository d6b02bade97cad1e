package dev.walletdesk.cli;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.country.CountryNames;
import dev.walletdesk.cli.lookup.CatalogSource;
import dev.walletdesk.cli.lookup.FillOption;
import dev.walletdesk.cli.lookup.Lookup;
import dev.walletdesk.cli.lookup.OfferedCommand;
import dev.walletdesk.cli.lookup.RegionOption;
import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.output.ExitCode;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.cli.parsing.Command;
import dev.walletdesk.cli.parsing.LanguageSource;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Blank;
import dev.walletdesk.diagnosis.InvalidAnswer;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.DiagnosisState;
import dev.walletdesk.document.DiagnosisStates;
import dev.walletdesk.format.json.DiagnosisJson;
import dev.walletdesk.terminal.conversation.ConversationResult;
import dev.walletdesk.terminal.conversation.ConversationStart;
import dev.walletdesk.terminal.conversation.Knowledge;
import dev.walletdesk.terminal.conversation.TerminalConversation;
import dev.walletdesk.terminal.session.SessionStore;
import dev.walletdesk.text.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code diagnose}: the conversation, or one state of it as JSON. */
final class DiagnoseCommand implements Command {

  private final Console console;
  private final CatalogSource source;
  private final Environment environment;
  private final Clock clock;
  private final BufferedReader in;
  private final LanguageSource languageSource;

  private List<String> problem = List.of();

  private List<String> providers = List.of();

  private String guide;

  private final RegionOption region = new RegionOption();

  private Map<String, String> given = new LinkedHashMap<>();

  private final FillOption fill = new FillOption();

  private boolean resume;

  private Path sheet;

  private boolean plain;

  private boolean json;

  DiagnoseCommand(
      Console console,
      CatalogSource source,
      Environment environment,
      Clock clock,
      BufferedReader in,
      LanguageSource languageSource) {
    this.console = console;
    this.source = source;
    this.environment = environment;
    this.clock = clock;
    this.in = in;
    this.languageSource = languageSource;
  }

  @Override
  public Arguments arguments() {
    return Arguments.of(this)
        .words("PROBLEM", "0..*", "diagnose.problem", words -> problem = words)
        .group("group.known")
        .values("-p, --provider", "PROVIDER", "diagnose.provider", names -> providers = names)
        .value("-g, --guide", "GUIDE", "diagnose.guide", id -> guide = id)
        .with(region::addTo)
        .pairs("--answer", "ID=CHOICE", "diagnose.answer", answers -> given = answers)
        .with(fill::addTo)
        .flag("--resume", "diagnose.resume", wanted -> resume = wanted)
        .group("group.output")
        .value("--sheet", "FILE", Path.class, "diagnose.sheet", file -> sheet = file)
        .flag("--plain", "diagnose.plain", wanted -> plain = wanted)
        .flag("--json", "diagnose.json", wanted -> json = wanted);
  }

  @Override
  public Integer call() throws IOException {
    Lookup lookup = new Lookup(source.catalog(), console.messages());
    if (json && (resume || sheet != null)) {
      throw console.failure(ExitCode.USAGE, "error.json-alone");
    }
    SessionStore sessions = SessionStore.in(environment.variables());
    Optional<SessionStore.Session> kept = resume ? Optional.of(kept(sessions)) : Optional.empty();
    Optional<Guide> chosen =
        Optional.ofNullable(guide)
            .or(() -> Optional.ofNullable(given.get(Condition.GUIDE)))
            .or(() -> kept.map(SessionStore.Session::guide))
            .map(lookup::guide);
    kept.ifPresent(session -> session.answers().forEach(given::putIfAbsent));
    Answers answers = answers(lookup, chosen);
    Map<Blank, String> details = new EnumMap<>(Blank.class);
    kept.ifPresent(session -> details.putAll(session.details()));
    details.putAll(fill.details(console));
    String words = String.join(" ", problem);
    if (json) {
      DiagnosisStates states =
          new DiagnosisStates(
              console.messages(), source.catalog(), source::search, environment.countries(clock));
      DiagnosisState state = states.of(chosen, answers, words);
      DiagnosisState filled = state.withDetails(details);
      return write(region.isGiven() ? filled.withCountryNamed() : filled, words);
    }
    boolean open = languageSource == LanguageSource.NOTHING;
    return talk(
        sessions,
        new ConversationStart(
            chosen, answers, words, Optional.ofNullable(sheet), details, resume, open),
        kept.flatMap(SessionStore.Session::spoken)
            .filter(language -> languageSource != LanguageSource.OPTION)
            .map(messages()::speaking)
            .orElse(messages()));
  }

  /** Writes the state; words that no guide fits are a clear "no". */
  private int write(DiagnosisState state, String words) throws IOException {
    ContactText contacts = new ContactText(console.messages(), clock.instant());
    DiagnosisJson.write(state, contacts, source.catalog(), console.out());
    console.out().flush();
    if (state.guide().isPresent() || words.isBlank() || !state.matches().isEmpty()) {
      return ExitCode.DONE;
    }
    console.note(console.messages().get("error.nothing-fits"));
    return ExitCode.NO;
  }

  private SessionStore.Session kept(SessionStore sessions) {
    return sessions
        .kept()
        .orElseThrow(() -> console.failure(ExitCode.NO, "error.nothing-kept", sessions.file()));
  }

  private Messages messages() {
    Messages messages = console.messages();
    return plain ? messages.offering(OfferedCommand::onPlainLines) : messages;
  }

  private int talk(SessionStore sessions, ConversationStart start, Messages messages) {
    boolean terminal = console.interactive() && !plain && !environment.wantsPlainLines();
    TerminalConversation talk =
        new TerminalConversation(
            in, console.out(), messages, console.width(), terminal, console.rendering());
    Knowledge knowledge =
        new Knowledge(
            source.catalog(),
            source::search,
            source::patterns,
            clock.instant(),
            environment.countries(clock));
    ConversationResult ending = talk.hold(knowledge, sessions, start);
    if (ending == ConversationResult.UNSAVED) {
      throw console.failure(ExitCode.NO, "end.save.failed", sheet);
    }
    return ending == ConversationResult.INTERRUPTED ? ExitCode.INTERRUPTED : ExitCode.DONE;
  }

  private Answers answers(Lookup lookup, Optional<Guide> chosen) {
    Map<String, String> known = new LinkedHashMap<>(given);
    known.remove(Condition.GUIDE);
    if (!providers.isEmpty()) {
      known.put(Condition.PROVIDER, providers.get(0));
      known.remove(Condition.PROVIDERS);
    }
    known.computeIfPresent(
        Condition.PROVIDER,
        (id, name) -> name.equals(Condition.OTHER) ? name : lookup.provider(name).id());
    known.computeIfPresent(Condition.REGION, (id, name) -> CountryNames.code(name).orElse(name));
    region.country(console).ifPresent(code -> known.put(Condition.REGION, code));
    Answers answers = new Answers(known).withWallets(wallets(lookup, known));
    chosen
        .flatMap(one -> InvalidAnswer.in(one, answers, source.catalog()))
        .ifPresent(invalid -> reject(chosen.get(), invalid));
    return answers;
  }

  /** Those that were named, when there are several. */
  private List<String> wallets(Lookup lookup, Map<String, String> known) {
    return providers.size() < 2
        ? List.of()
        : Stream.concat(
                Stream.of(known.get(Condition.PROVIDER)),
                providers.stream().skip(1).map(name -> lookup.provider(name).id()))
            .distinct()
            .toList();
  }

  private void reject(Guide chosen, InvalidAnswer invalid) {
    String key = invalid.unknownStep() ? "error.unknown-step" : "error.unknown-choice";
    String known = String.join(", ", invalid.known());
    throw console.failure(
        ExitCode.USAGE, key, chosen.id(), invalid.stepId(), invalid.answer(), known);
  }
}
