package dev.walletdesk.cli.completion;

import dev.walletdesk.cli.parsing.Arguments;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.OptionSpec;

/** A command line that is being typed, read as far as the word that is to be completed. */
final class TypedLine {

  private static final String END_OF_OPTIONS = "--";

  private Arguments command;
  private Optional<OptionSpec> waiting = Optional.empty();
  private boolean optionsEnded;
  private final List<String> words = new ArrayList<>();
  private final Set<OptionSpec> given = new HashSet<>();
  private final Map<String, String> values = new LinkedHashMap<>();

  /** Reads the words before the one that is to be completed. */
  TypedLine(Arguments program, List<String> before) {
    command = program;
    before.forEach(this::read);
  }

  /** The command that it has come to. */
  Arguments command() {
    return command;
  }

  /** The option whose value comes next. */
  Optional<OptionSpec> waiting() {
    return waiting;
  }

  boolean haveOptionsEnded() {
    return optionsEnded;
  }

  /** The words that are neither commands nor options. */
  List<String> words() {
    return words;
  }

  /** Whether there is no more use for an option. */
  boolean isUsedUp(OptionSpec option) {
    return given.contains(option) && !option.isMultiValue();
  }

  /** The last value of the option with this longest name. */
  Optional<String> value(String option) {
    return Optional.ofNullable(values.get(option));
  }

  /** The option of this name. */
  Optional<OptionSpec> option(String name) {
    return Optional.ofNullable(command.spec().optionsMap().get(name));
  }

  private void read(String word) {
    if (waiting.isPresent()) {
      values.put(waiting.get().longestName(), word);
      waiting = Optional.empty();
    } else if (!optionsEnded && word.equals(END_OF_OPTIONS)) {
      optionsEnded = command.commands().isEmpty();
    } else if (!optionsEnded && word.length() > 1 && word.startsWith("-")) {
      option(word, word.split("=", -1)[0]);
    } else if (words.isEmpty() && command.commands().containsKey(word)) {
      command = command.commands().get(word);
    } else {
      words.add(word);
    }
  }

  private void option(String word, String name) {
    option(name)
        .ifPresent(
            option -> {
              given.add(option);
              boolean hasValue = name.length() < word.length();
              if (hasValue) {
                values.put(option.longestName(), word.substring(name.length() + 1));
              } else if (option.arity().max() > 0) {
                waiting = Optional.of(option);
              }
            });
  }
}
