package dev.walletdesk.cli.parsing;

import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Parses {@code args} for what has to be known first. */
  public static FirstPass of(List<String> args) {
    List<String> words = new ArrayList<>();
    for (String arg : args) {
      words.add(isSentence(arg) ? " " + arg : arg);
    }
    return ofWords(words);
  }

  /**
   * Whether it begins with a dash and is no option's name, such as {@code "- money gone"}. A space
   * in front of it tells picocli, and means nothing to commands.
   */
  private static boolean isSentence(String arg) {
    if (arg.length() < 2 || arg.charAt(0) != '-') {
      return false;
    }
    int at = 1;
    while (at < arg.length() && arg.charAt(at) != '=' && !isSpace(arg.charAt(at))) {
      at++;
    }
    boolean isName = arg.charAt(1) == '-' || isLetter(arg.charAt(1));
    return !isName || (at < arg.length() && isSpace(arg.charAt(at)));
  }

  private static boolean isSpace(char character) {
    return " \t\n\u000B\f\r".indexOf(character) >= 0;
  }

  private static boolean isLetter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  }

  private static FirstPass ofWords(List<String> args) {
    int end = args.indexOf(END_OF_OPTIONS);
    FirstPass first = ofOptions(end < 0 ? args : args.subList(0, end), args);
    return first.words().isEmpty() && isFollowedByWord(args, end)
        ? ofWords(without(args, end))
        : first;
  }

  private static FirstPass ofOptions(List<String> args, List<String> all) {
    StartOptions options = new StartOptions();
    if (!hasOptions(args)) {
      return new FirstPass(options, List.copyOf(args), Optional.empty(), List.copyOf(all));
    }
    Arguments known = Arguments.alone().with(options::addTo);
    Optional<List<String>> plain = PlainLine.rest(known, args);
    if (plain.isPresent()) {
      return new FirstPass(options, plain.get(), Optional.empty(), List.copyOf(all));
    }
    ParseResult parsed = parse(known, args);
    return new FirstPass(
        options, List.copyOf(parsed.unmatched()), givenTwice(parsed), List.copyOf(all));
  }

  /** Whether there may be any that is looked for; for most starts, that is all there is to know. */
  private static boolean hasOptions(List<String> args) {
    for (String arg : args) {
      if (arg.startsWith("-") && !OF_COMMANDS.contains(arg)) {
        return true;
      }
    }
    return false;
  }

  /** The command: the first of the words. */
  public Optional<String> command() {
    List<String> words = words();
    return words.isEmpty() ? Optional.empty() : Optional.of(words.get(0));
  }

  /** What is no option. */
  List<String> words() {
    return rest(false);
  }

  /** The options that only commands know. */
  List<String> unknownOptions() {
    return rest(true);
  }

  private List<String> rest(boolean options) {
    List<String> found = new ArrayList<>();
    for (String arg : rest) {
      if (arg.startsWith("-") == options) {
        found.add(arg);
      }
    }
    return found;
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

  private static ParseResult parse(Arguments known, List<String> args) {
    CommandLine parser =
        new CommandLine(known.spec()).setExpandAtFiles(false).setUnmatchedArgumentsAllowed(true);
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
