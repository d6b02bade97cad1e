package dev.walletdesk.cli.completion;

import dev.walletdesk.cli.completion.Candidates.Files;
import dev.walletdesk.cli.manual.HelpCommand;
import dev.walletdesk.cli.manual.HelpTopic;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.text.DataName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Completes command lines. What kind of value an argument takes, its label in help tells. */
final class Completer {

  /** What labels stand for; what is not here is the user's own. */
  private static final Map<String, BiFunction<CatalogWords, String, List<Candidate>>> LABELS =
      Map.of(
          "PROVIDER", CatalogWords::providers,
          "[PROVIDER] CONTACT", CatalogWords::parties,
          "GUIDE", CatalogWords::guides,
          "REGION", CatalogWords::countries);

  private static final Map<String, Files> FILES =
      Map.of("FILE", Files.ANY, "PATH", Files.ANY, "DIR", Files.DIRECTORIES);

  private static final String ANSWER = "ID=CHOICE";

  private final Arguments program;
  private final CatalogWords catalog;

  Completer(Arguments program, CatalogWords catalog) {
    this.program = program;
    this.catalog = catalog;
  }

  /** What may stand in place of the last of {@code words}, which may be empty. */
  Candidates complete(List<String> words) {
    int last = words.size() - 1;
    TypedLine line = new TypedLine(program, words.subList(0, last));
    String begun = words.get(last);
    int equals = begun.indexOf('=');
    if (line.waiting().isPresent()) {
      return values(line.waiting().get(), line, begun);
    } else if (!line.haveOptionsEnded() && begun.startsWith("--") && equals > 0) {
      return line.option(begun.substring(0, equals))
          .map(option -> values(option, line, begun.substring(equals + 1)))
          .map(values -> behind(begun.substring(0, equals + 1), values))
          .orElse(Candidates.of(Files.NONE));
    } else if (!line.haveOptionsEnded() && begun.startsWith("-")) {
      return Candidates.of(options(line, begun));
    }
    return words(line, begun);
  }

  private static Candidates behind(String option, Candidates values) {
    return new Candidates(
        values.words().stream()
            .map(each -> new Candidate(option + each.word(), each.meaning()))
            .toList(),
        values.files());
  }

  private static List<Candidate> options(TypedLine line, String begun) {
    return line.command().spec().options().stream()
        .filter(option -> !line.isUsedUp(option))
        .flatMap(option -> names(option, begun))
        .filter(each -> each.word().startsWith(begun))
        .toList();
  }

  /** Short names help only those who know them. */
  private static Stream<Candidate> names(OptionSpec option, String begun) {
    String meaning = meaning(option);
    boolean isShort = begun.length() == 2 && !begun.equals("--");
    return isShort
        ? Stream.of(option.names()).map(name -> new Candidate(name, meaning))
        : Stream.of(new Candidate(option.longestName(), meaning));
  }

  /** The first sentence is enough beside a list. */
  private static String meaning(ArgSpec argument) {
    return String.join(" ", argument.description()).split("(?<=[.。])(?: |$)|(?<=。)", 2)[0];
  }

  private Candidates words(TypedLine line, String begun) {
    List<Candidate> found = new ArrayList<>();
    if (line.words().isEmpty()) {
      found.addAll(commands(line.command(), begun));
    }
    List<PositionalParamSpec> places = line.command().spec().positionalParameters();
    for (PositionalParamSpec place : places) {
      if (place.index().contains(line.words().size()) && !isDone(place, line)) {
        Candidates values =
            place.paramLabel().equals("PROVIDER")
                ? Candidates.of(catalog.parties(begun))
                : values(place, line, begun);
        if (values.files() != Files.NONE) {
          return values;
        }
        found.addAll(values.words());
      }
    }
    return found.isEmpty() && begun.isEmpty() && !line.haveOptionsEnded()
        ? Candidates.of(options(line, begun))
        : Candidates.of(found);
  }

  /** Of two words in a notation of their own, the second is the user's. */
  private static boolean isDone(PositionalParamSpec place, TypedLine line) {
    return place.hideParamSyntax() && !line.words().isEmpty();
  }

  private static List<Candidate> commands(Arguments command, String begun) {
    return command.commands().entrySet().stream()
        .filter(each -> each.getKey().startsWith(begun))
        .filter(each -> !each.getValue().spec().usageMessage().hidden())
        .map(
            each ->
                new Candidate(
                    each.getKey(),
                    String.join(" ", each.getValue().spec().usageMessage().description())))
        .toList();
  }

  /** Commands, those below the one that is named already, and topics. */
  private List<Candidate> explained(TypedLine line, String begun) {
    TypedLine named = new TypedLine(program, line.words());
    List<Candidate> found = new ArrayList<>(commands(named.command(), begun));
    if (line.words().isEmpty()) {
      DataName.all(HelpTopic.class).stream()
          .filter(name -> name.startsWith(begun))
          .forEach(name -> found.add(Candidate.of(name)));
    }
    return found;
  }

  private Candidates values(ArgSpec argument, TypedLine line, String begun) {
    String label = argument.paramLabel();
    if (label.equals(HelpCommand.NAMES)) {
      return Candidates.of(explained(line, begun));
    } else if (argument.completionCandidates() != null) {
      List<Candidate> values = new ArrayList<>();
      argument.completionCandidates().forEach(value -> values.add(Candidate.of(value)));
      values.removeIf(each -> !each.word().startsWith(begun));
      return Candidates.of(values);
    } else if (FILES.containsKey(label)) {
      return Candidates.of(FILES.get(label));
    } else if (label.equals(ANSWER)) {
      return Candidates.of(catalog.answers(line.value("--guide"), begun));
    }
    return Candidates.of(
        LABELS.getOrDefault(label, (words, start) -> List.of()).apply(catalog, begun));
  }
}
