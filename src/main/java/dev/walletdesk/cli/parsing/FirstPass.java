package dev.walletdesk.cli.parsing;

import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParseResult;

/**
 * What is found in a command line before the options of its command are known: picocli parses it
 * for the {@link StartOptions} alone and leaves the rest for the second pass, which finds the
 * mistakes. After {@code --} there are no options, here as there.
 *
 * @param options the options that every command has; of one given twice, the first
 * @param rest what is neither one of these options nor the value of one
 * @param givenTwice the first of these options that was given twice and may not be, wherever: the
 *     second pass sees it only where both times are on the same side of the command
 * @param args what the second pass has to parse
 * @see <a href="https://picocli.info/#_controlling_the_locale">picocli: controlling the locale</a>
 */
public record FirstPass(
    StartOptions options, List<String> rest, Optional<ArgSpec> givenTwice, List<String> args) {

  private static final String END_OF_OPTIONS = "--";

  /** Options without a value that are none of those looked for. */
  private static final List<String> OF_COMMANDS = List.of("-h", "--help", "-V", "--version");

  /**
   * What begins with a dash and is no option's name, such as {@code "- money gone"}: a sentence. A
   * space in front of it tells picocli, and means nothing to commands.
   */
  private static final Pattern SENTENCE = Pattern.compile("(?s)-(?:[^-A-Za-z].*|[^=\\s]*\\s.*)");

  /** Parses {@code args} for what has to be known first. */
  public static FirstPass of(List<String> args) {
    return ofWords(args.stream().map(FirstPass::word).toList());
  }

  private static String word(String arg) {
    return SENTENCE.matcher(arg).matches() ? " " + arg : arg;
  }

  private static FirstPass ofWords(List<String> args) {
    // Most starts have none of these options, and the parser takes a third of their time.
    if (args.stream().allMatch(arg -> !arg.startsWith("-") || OF_COMMANDS.contains(arg))) {
      return new FirstPass(
          new StartOptions(), List.copyOf(args), Optional.empty(), List.copyOf(args));
    }
    int end = args.indexOf(END_OF_OPTIONS);
    StartOptions options = new StartOptions();
    ParseResult parsed = parse(options, end < 0 ? args : args.subList(0, end));
    FirstPass first =
        new FirstPass(
            options, List.copyOf(parsed.unmatched()), givenTwice(parsed), List.copyOf(args));
    return first.words().isEmpty() && isFollowedByWord(args, end)
        ? ofWords(without(args, end))
        : first;
  }

  /** The command: the first of the words. */
  public Optional<String> command() {
    return words().stream().findFirst();
  }

  /** What is no option. */
  List<String> words() {
    return rest.stream().filter(arg -> !arg.startsWith("-")).toList();
  }

  /** The options that only commands know. */
  List<String> unknownOptions() {
    return rest.stream().filter(arg -> arg.startsWith("-")).toList();
  }

  /**
   * The language to speak: the one asked for; else that of the environment; where that says
   * nothing, the one in which the command line is written.
   */
  public Language language(Map<String, String> variables) {
    return languageSource(variables) == LanguageSource.NOTHING
        ? Languages.writtenIn(String.join(" ", args)).orElse(Languages.DEFAULT)
        : options.language(variables);
  }

  /** What tells which language to speak. */
  public LanguageSource languageSource(Map<String, String> variables) {
    if (options.isLanguageGiven()) {
      return LanguageSource.OPTION;
    }
    return Languages.isAskedBy(variables) ? LanguageSource.ENVIRONMENT : LanguageSource.NOTHING;
  }

  private static ParseResult parse(StartOptions options, List<String> args) {
    CommandLine parser =
        new CommandLine(Arguments.alone().with(options::addTo).spec())
            .setExpandAtFiles(false)
            .setUnmatchedArgumentsAllowed(true);
    parser.getCommandSpec().parser().collectErrors(true);
    return parser.parseArgs(args.toArray(String[]::new));
  }

  private static Optional<ArgSpec> givenTwice(ParseResult parsed) {
    for (Exception error : parsed.errors()) {
      if (error instanceof OverwrittenOptionException twice) {
        return Optional.of(twice.getOverwritten());
      }
    }
    return Optional.empty();
  }

  /** Before the command, {@code --} ends the options of the program, not those of the command. */
  private static boolean isFollowedByWord(List<String> args, int end) {
    return end >= 0 && end + 1 < args.size() && !args.get(end + 1).startsWith("-");
  }

  private static List<String> without(List<String> args, int index) {
    List<String> rest = new ArrayList<>(args);
    rest.remove(index);
    return rest;
  }
}
