package dev.walletdesk.cli.parsing;

import dev.walletdesk.cli.parsing.Argument.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command line as most are: options by their full names, each with its value behind it, and words
 * as many as there may be. Such a one is read here as picocli reads it, to whom it would be half of
 * a start to get ready. Whatever is not as plain, and every mistake, is left to picocli: what this
 * refuses has changed nothing.
 */
public final class PlainLine {

  private static final String NO_COMMAND = "";

  private final Map<String, Argument> options = new HashMap<>();
  private final Map<Argument, Object> values = new LinkedHashMap<>();
  private final List<String> rest = new ArrayList<>();

  private PlainLine() {}

  /**
   * Reads a command line, if it is plain, and hands its values over.
   *
   * @param program what the line may hold
   * @param called the only command below the program, which is to be called
   * @return whether it was plain; otherwise nothing was handed over
   */
  public static boolean isRead(Arguments program, String called, List<String> args) {
    Arguments command = program.commands().get(called);
    if (command == null || !command.commands().isEmpty()) {
      return false;
    }
    PlainLine line = new PlainLine();
    line.know(program.shared());
    int at = line.read(args, 0, called);
    line.know(command.own());
    boolean plain =
        at > 0 && line.rest.equals(List.of(called)) && line.read(args, at, NO_COMMAND) >= 0;
    if (!plain || !line.place(line.rest.subList(1, line.rest.size()), command.own())) {
      return false;
    }
    line.handOver();
    return true;
  }

  /**
   * Hands the values of some options over, and returns the rest of the line.
   *
   * @param known declares the options
   * @return nothing if the line is not plain, and then nothing was handed over
   */
  static Optional<List<String>> rest(Arguments known, List<String> args) {
    PlainLine line = new PlainLine();
    line.know(known.own());
    if (line.read(args, 0, NO_COMMAND) < 0) {
      return Optional.empty();
    }
    line.handOver();
    return Optional.of(line.rest);
  }

  /** Makes options known. */
  private void know(List<Argument> arguments) {
    for (Argument argument : arguments) {
      for (String name : argument.names()) {
        options.put(name, argument);
      }
    }
  }

  /**
   * Reads the known options out of {@code args} and keeps the others.
   *
   * @param before the command to stop behind, which is no value of an option; none if it is empty
   * @return where it stopped, or -1 if this is not plain
   */
  private int read(List<String> args, int from, String before) {
    int at = from;
    while (at < args.size()) {
      String arg = args.get(at);
      if (!arg.startsWith("-")) {
        rest.add(arg);
        at++;
        if (!before.isEmpty()) {
          return at;
        }
        continue;
      }
      int equals = arg.startsWith("--") ? arg.indexOf('=') : -1;
      Argument option = options.get(equals < 0 ? arg : arg.substring(0, equals));
      if (option == null) {
        rest.add(arg);
        at++;
        continue;
      }
      boolean inNext = equals < 0 && !option.isSwitch();
      String value = equals >= 0 ? arg.substring(equals + 1) : inNext ? after(args, at) : "";
      boolean isOdd = option.isSwitch() ? equals >= 0 : inNext && value.equals(before);
      if (isOdd || !isTaken(option, value)) {
        return -1;
      }
      at += inNext ? 2 : 1;
    }
    return at;
  }

  private static String after(List<String> args, int at) {
    return at + 1 < args.size() ? args.get(at + 1) : "";
  }

  private boolean isTaken(Argument option, String typed) {
    if (option.isSwitch()) {
      return option.kind() == Kind.SWITCH && values.put(option, true) == null;
    }
    Object value = typed.isEmpty() || typed.startsWith("-") ? null : value(option, typed);
    if (value == null) {
      return false;
    }
    return option.kind() == Kind.ONE
        ? values.put(option, value) == null
        : isAdded(option, value, typed);
  }

  private static Object value(Argument argument, String typed) {
    if (argument.isChoice()) {
      return argument.choice(typed);
    } else if (argument.type() == String.class) {
      return typed;
    }
    return argument.type() == Path.class && typed.indexOf('\0') < 0 ? Path.of(typed) : null;
  }

  @SuppressWarnings("unchecked") // It is made here.
  private boolean isAdded(Argument argument, Object value, String typed) {
    if (argument.kind() == Kind.LIST) {
      ((List<Object>) values.computeIfAbsent(argument, each -> new ArrayList<>())).add(value);
      return true;
    }
    int equals = typed.indexOf('=');
    if (equals <= 0 || typed.indexOf('"') >= 0) {
      return false;
    }
    ((Map<String, String>) values.computeIfAbsent(argument, each -> new LinkedHashMap<>()))
        .put(typed.substring(0, equals), typed.substring(equals + 1));
    return true;
  }

  /** Gives the words of a command a place among its arguments, if there is one for them. */
  private boolean place(List<String> words, List<Argument> arguments) {
    int placed = 0;
    for (Argument argument : arguments) {
      if (argument.isRequired() && argument.isOption() && !values.containsKey(argument)) {
        return false;
      }
      if (!argument.isOption()) {
        // Several have places of their own, which only picocli knows.
        if (placed++ > 0 || !argument.hasRoomFor(words.size())) {
          return false;
        }
        for (String word : words) {
          if (!isTaken(argument, word)) {
            return false;
          }
        }
      }
    }
    return placed > 0 || words.isEmpty();
  }

  /** Hands all values over. */
  private void handOver() {
    values.forEach((argument, value) -> argument.field().set(value));
  }
}
