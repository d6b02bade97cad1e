package dev.walletdesk.cli.parsing;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/**
 * What a command line may hold, declared without annotations: to read those by reflection takes
 * longer than all the rest of a start. Each argument hands its value over when it has been parsed;
 * one that was not given leaves what is there.
 *
 * @see <a href="https://picocli.info/picocli-programmatic-api.html">picocli: programmatic API</a>
 */
public final class Arguments {

  private final CommandSpec spec;
  private final Map<String, Arguments> commands = new LinkedHashMap<>();
  private final Map<String, String> groups = new HashMap<>();
  private String group = "";

  private Arguments(CommandSpec spec) {
    this.spec = spec;
  }

  /** Those of {@code command}, which is called when they have been parsed. */
  public static Arguments of(Callable<Integer> command) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
    return new Arguments(spec.versionProvider(new ProgramVersion(spec)));
  }

  /** Those of a program's own. */
  public static Arguments of(String name, Callable<Integer> program) {
    Arguments arguments = of(program);
    arguments.spec.name(name);
    return arguments;
  }

  /** Those that are parsed and lead to nothing. */
  public static Arguments alone() {
    return new Arguments(CommandSpec.create());
  }

  /** The command as picocli knows it. */
  public CommandSpec spec() {
    return spec;
  }

  /** The commands below this one, by their names. */
  public Map<String, Arguments> commands() {
    return Collections.unmodifiableMap(commands);
  }

  /** Puts the options that are added from here on under a heading in help: that of {@code key}. */
  public Arguments group(String key) {
    group = key;
    return this;
  }

  /** The key of the heading under which an option stands; empty where it has none. */
  public String groupOf(OptionSpec option) {
    return groups.getOrDefault(option.longestName(), "");
  }

  /** Keeps the command out of lists: it is called by programs. */
  public Arguments hidden() {
    spec.usageMessage().hidden(true);
    return this;
  }

  /** Adds what others share. */
  public Arguments with(Consumer<Arguments> others) {
    others.accept(this);
    return this;
  }

  /** An option that is given or not; {@code names} are divided by commas. */
  public Arguments flag(String names, String key, Consumer<Boolean> field) {
    return add(ArgumentSpecs.option(names, key).arity("0"), boolean.class, field);
  }

  /** An option with a value. */
  public Arguments value(String names, String label, String key, Consumer<String> field) {
    return value(names, label, String.class, key, field);
  }

  /** An option with a value that is best one of {@code likely}. */
  public Arguments valueLike(
      String names, String label, List<String> likely, String key, Consumer<String> field) {
    return add(
        ArgumentSpecs.option(names, key).paramLabel(label).completionCandidates(likely),
        String.class,
        field);
  }

  /** An option with a value of a type that picocli knows. */
  public <T> Arguments value(
      String names, String label, Class<T> type, String key, Consumer<T> field) {
    return add(ArgumentSpecs.option(names, key).paramLabel(label), type, field);
  }

  /** An option that may be given several times. */
  public Arguments values(String names, String label, String key, Consumer<List<String>> field) {
    return values(names, label, String.class, key, field);
  }

  /** An option that may be given several times, with values of a type that picocli knows. */
  public <T> Arguments values(
      String names, String label, Class<T> type, String key, Consumer<List<T>> field) {
    return add(
        ArgumentSpecs.option(names, key).paramLabel(label).arity("1").auxiliaryTypes(type),
        List.class,
        field);
  }

  /** An option that may be given several times, each time with {@code name=value}. */
  public Arguments pairs(
      String names, String label, String key, Consumer<Map<String, String>> field) {
    return add(
        ArgumentSpecs.option(names, key)
            .paramLabel(label)
            .arity("1")
            .auxiliaryTypes(String.class, String.class),
        Map.class,
        field);
  }

  /** An option with one of the values of {@code type}, named as data names them. */
  public <E extends Enum<E>> Arguments choice(
      String names, Class<E> type, String key, Consumer<E> field) {
    return add(ArgumentSpecs.choiceOf(type, names, key), type, field);
  }

  /** A {@link #choice} that must be made. */
  public <E extends Enum<E>> Arguments requiredChoice(
      String names, Class<E> type, String key, Consumer<E> field) {
    return add(ArgumentSpecs.choiceOf(type, names, key).required(true), type, field);
  }

  /** A {@link #choice} that may be made several times. */
  public <E extends Enum<E>> Arguments choices(
      String names, String label, Class<E> type, String key, Consumer<List<E>> field) {
    return add(
        ArgumentSpecs.choiceOf(type, names, key).paramLabel(label).arity("1").auxiliaryTypes(type),
        List.class,
        field);
  }

  /** The word that must stand there. */
  public Arguments word(String label, String key, Consumer<String> field) {
    return word(label, "1", String.class, key, field);
  }

  /** The word that stands there, as often as {@code arity} says. */
  public <T> Arguments word(
      String label, String arity, Class<T> type, String key, Consumer<T> field) {
    return add(ArgumentSpecs.positional(label, arity, key).index("0"), type, field);
  }

  /** The words that stand there, as many as {@code arity} says. */
  public Arguments words(String label, String arity, String key, Consumer<List<String>> field) {
    return add(
        ArgumentSpecs.positional(label, arity, key).auxiliaryTypes(String.class),
        List.class,
        field);
  }

  /** The word that must stand first, one of the values of {@code type}. */
  public <E extends Enum<E>> Arguments oneOf(Class<E> type, String key, Consumer<E> field) {
    return add(ArgumentSpecs.oneOf(type, key).index("0"), type, field);
  }

  /** The words behind the first one, whatever they are. */
  public Arguments wordsBehind(String label, String key, Consumer<List<String>> field) {
    return add(
        ArgumentSpecs.positional(label, "0..*", key).index("1..*").auxiliaryTypes(String.class),
        List.class,
        field);
  }

  /** Words in a notation of their own: at most two, of which the last must stand there. */
  public Arguments oneOrTwoWords(String label, String key, Consumer<List<String>> field) {
    return add(
        ArgumentSpecs.positional(label, "1..2", key)
            .index("0..1")
            .hideParamSyntax(true)
            .auxiliaryTypes(String.class),
        List.class,
        field);
  }

  /** A command below this one. */
  public Arguments subcommand(String name, Arguments arguments) {
    spec.addSubcommand(name, arguments.spec);
    commands.put(name, arguments);
    return this;
  }

  /** Options that every subcommand has too. */
  public Arguments inherited(Consumer<Arguments> options) {
    Arguments own = alone();
    options.accept(own);
    own.spec.options().forEach(option -> spec.addOption(inherited(option)));
    return this;
  }

  /** An option that shows help and nothing else. */
  public Arguments help(String names, String key) {
    spec.addOption(switchOf(names, key).usageHelp(true).build());
    return this;
  }

  /** An option that shows the version and nothing else. */
  public Arguments version(String names, String key) {
    spec.addOption(switchOf(names, key).versionHelp(true).build());
    return this;
  }

  private static OptionSpec inherited(OptionSpec option) {
    return option.toBuilder().scopeType(ScopeType.INHERIT).build();
  }

  private static OptionSpec.Builder switchOf(String names, String key) {
    return ArgumentSpecs.option(names, key).arity("0").type(boolean.class);
  }

  private <T> Arguments add(OptionSpec.Builder option, Class<?> type, Consumer<T> field) {
    ArgumentField<T> binding = new ArgumentField<>(field);
    OptionSpec built = option.type(type).getter(binding).setter(binding).build();
    groups.put(built.longestName(), group);
    spec.addOption(built);
    return this;
  }

  private <T> Arguments add(PositionalParamSpec.Builder word, Class<?> type, Consumer<T> field) {
    ArgumentField<T> binding = new ArgumentField<>(field);
    spec.addPositional(word.type(type).getter(binding).setter(binding).build());
    return this;
  }
}
