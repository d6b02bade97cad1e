package dev.walletdesk.cli.parsing;

import dev.walletdesk.cli.parsing.Argument.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * What a command line may hold, declared without annotations: to read those by reflection takes
 * longer than all the rest of a start. Each argument hands its value over when it has been parsed;
 * one that was not given leaves what is there. What picocli has to know of them is made when it is
 * asked for: a {@link PlainLine} needs none of it.
 *
 * @see <a href="https://picocli.info/picocli-programmatic-api.html">picocli: programmatic API</a>
 */
public final class Arguments {

  private final Callable<Integer> command;
  private final String name;
  private final List<Argument> own = new ArrayList<>();
  private final List<Argument> shared = new ArrayList<>();
  private final Map<String, Arguments> commands = new LinkedHashMap<>();
  private String group = "";
  private boolean hidden;
  private CommandSpec spec;

  private Arguments(String name, Callable<Integer> command) {
    this.name = name;
    this.command = command;
  }

  /** Those of {@code command}, which is called when they have been parsed. */
  public static Arguments of(Callable<Integer> command) {
    return of("", command);
  }

  /** Those of a program's own. */
  public static Arguments of(String name, Callable<Integer> program) {
    return new Arguments(name, program);
  }

  /** Those that are parsed and lead to nothing. */
  public static Arguments alone() {
    return new Arguments("", null);
  }

  /** The command as picocli knows it. */
  public CommandSpec spec() {
    if (spec == null) {
      spec = ArgumentSpecs.command(command);
      if (!name.isEmpty()) {
        spec.name(name);
      }
      spec.usageMessage().hidden(hidden);
      own.forEach(argument -> ArgumentSpecs.add(argument, spec, ScopeType.LOCAL));
      shared.forEach(argument -> ArgumentSpecs.add(argument, spec, ScopeType.INHERIT));
      commands.forEach((called, below) -> spec.addSubcommand(called, below.spec()));
    }
    return spec;
  }

  /** What is called when they have been parsed. */
  public Callable<Integer> command() {
    return command;
  }

  /** Options and words of this command alone. */
  List<Argument> own() {
    return own;
  }

  /** Options that every command below this one has too. */
  List<Argument> shared() {
    return shared;
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
    for (Argument argument : own) {
      if (argument.names().contains(option.longestName())) {
        return argument.group();
      }
    }
    return "";
  }

  /** Keeps the command out of lists: it is called by programs. */
  public Arguments hidden() {
    hidden = true;
    return this;
  }

  /** Adds what others share. */
  public Arguments with(Consumer<Arguments> others) {
    others.accept(this);
    return this;
  }

  /** An option that is given or not; {@code names} are divided by commas. */
  public Arguments flag(String names, String key, Consumer<Boolean> field) {
    return add(Argument.option(names, Kind.SWITCH, boolean.class, key, new ArgumentField<>(field)));
  }

  /** An option with a value. */
  public Arguments value(String names, String label, String key, Consumer<String> field) {
    return value(names, label, String.class, key, field);
  }

  /** An option with a value that is best one of {@code likely}. */
  public Arguments valueLike(
      String names, String label, List<String> likely, String key, Consumer<String> field) {
    return add(one(names, String.class, key, field).labelled(label).likely(likely));
  }

  /** An option with a value of a type that picocli knows. */
  public <T> Arguments value(
      String names, String label, Class<T> type, String key, Consumer<T> field) {
    return add(one(names, type, key, field).labelled(label));
  }

  /** An option that may be given several times. */
  public Arguments values(String names, String label, String key, Consumer<List<String>> field) {
    return values(names, label, String.class, key, field);
  }

  /** An option that may be given several times, with values of a type that picocli knows. */
  public <T> Arguments values(
      String names, String label, Class<T> type, String key, Consumer<List<T>> field) {
    return add(
        Argument.option(names, Kind.LIST, type, key, new ArgumentField<>(field)).labelled(label));
  }

  /** An option that may be given several times, each time with {@code name=value}. */
  public Arguments pairs(
      String names, String label, String key, Consumer<Map<String, String>> field) {
    return add(
        Argument.option(names, Kind.PAIRS, String.class, key, new ArgumentField<>(field))
            .labelled(label));
  }

  /** An option with one of the values of {@code type}, named as data names them. */
  public <E extends Enum<E>> Arguments choice(
      String names, Class<E> type, String key, Consumer<E> field) {
    return add(one(names, type, key, field));
  }

  /** A {@link #choice} that must be made. */
  public <E extends Enum<E>> Arguments requiredChoice(
      String names, Class<E> type, String key, Consumer<E> field) {
    return add(one(names, type, key, field).required());
  }

  /** A {@link #choice} that may be made several times. */
  public <E extends Enum<E>> Arguments choices(
      String names, String label, Class<E> type, String key, Consumer<List<E>> field) {
    return values(names, label, type, key, field);
  }

  /** The word that must stand there. */
  public Arguments word(String label, String key, Consumer<String> field) {
    return word(label, "1", String.class, key, field);
  }

  /** The word that stands there, as often as {@code arity} says. */
  public <T> Arguments word(
      String label, String arity, Class<T> type, String key, Consumer<T> field) {
    return add(
        Argument.word(label, arity, Kind.ONE, type, key, new ArgumentField<>(field)).at("0"));
  }

  /** The words that stand there, as many as {@code arity} says. */
  public Arguments words(String label, String arity, String key, Consumer<List<String>> field) {
    return add(severalWords(label, arity, key, field));
  }

  /** The word that must stand first, one of the values of {@code type}. */
  public <E extends Enum<E>> Arguments oneOf(Class<E> type, String key, Consumer<E> field) {
    return word("", "1", type, key, field);
  }

  /** The words behind the first one, whatever they are. */
  public Arguments wordsBehind(String label, String key, Consumer<List<String>> field) {
    return add(severalWords(label, "0..*", key, field).at("1..*"));
  }

  /** Words in a notation of their own: at most two, of which the last must stand there. */
  public Arguments oneOrTwoWords(String label, String key, Consumer<List<String>> field) {
    return add(severalWords(label, "1..2", key, field).at("0..1").withoutSyntax());
  }

  /** A command below this one. */
  public Arguments subcommand(String called, Arguments arguments) {
    commands.put(called, arguments);
    return this;
  }

  /** Options that every subcommand has too. */
  public Arguments inherited(Consumer<Arguments> options) {
    Arguments others = alone();
    options.accept(others);
    shared.addAll(others.own);
    return this;
  }

  /** An option that shows help and nothing else. */
  public Arguments help(String names, String key) {
    return add(Argument.option(names, Kind.HELP, boolean.class, key, null));
  }

  /** An option that shows the version and nothing else. */
  public Arguments version(String names, String key) {
    return add(Argument.option(names, Kind.VERSION, boolean.class, key, null));
  }

  private static <T> Argument one(String names, Class<?> type, String key, Consumer<T> field) {
    return Argument.option(names, Kind.ONE, type, key, new ArgumentField<>(field));
  }

  private static Argument severalWords(
      String label, String arity, String key, Consumer<List<String>> field) {
    return Argument.word(label, arity, Kind.LIST, String.class, key, new ArgumentField<>(field));
  }

  private Arguments add(Argument argument) {
    own.add(argument.in(group));
    return this;
  }
}
