package dev.walletdesk.cli.manual;

import dev.walletdesk.cli.manual.Manual.Entry;
import dev.walletdesk.cli.manual.Manual.Example;
import dev.walletdesk.cli.manual.Manual.Group;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.cli.parsing.HelpTexts;
import dev.walletdesk.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/** Reads the manuals of commands from what they declare and the texts of help. */
final class ManualReader {

  private final Arguments root;
  private final ResourceBundle texts;

  /** Reads the commands below {@code root} in the language of {@code messages}. */
  ManualReader(Arguments root, Messages messages) {
    this.root = root;
    this.texts = new HelpTexts(messages);
    if (root.spec().commandLine() == null) {
      new CommandLine(root.spec()).setResourceBundle(texts);
    }
  }

  /** The manuals of the program and of all its commands, each before those below it. */
  List<Manual> all() {
    List<Manual> manuals = new ArrayList<>();
    addAll(root, manuals);
    return manuals;
  }

  private void addAll(Arguments command, List<Manual> manuals) {
    manuals.add(manual(command));
    command.commands().values().stream()
        .filter(each -> !isHidden(each))
        .forEach(each -> addAll(each, manuals));
  }

  /** The manual of a command by the names that lead to it. */
  Optional<Manual> find(List<String> names) {
    Arguments command = root;
    for (String name : names) {
      command = command.commands().get(name);
      if (command == null) {
        return Optional.empty();
      }
    }
    return Optional.of(manual(command));
  }

  private Manual manual(Arguments command) {
    CommandSpec spec = command.spec();
    String name = spec.qualifiedName();
    return new Manual(
        name,
        texts.getString(key(spec, "description")),
        text(key(spec, "details")),
        examples(text(key(spec, "examples")).orElse("")),
        synopsis(command),
        words(spec),
        options(command),
        commands(command));
  }

  private static boolean isHidden(Arguments command) {
    return command.spec().usageMessage().hidden();
  }

  private static String key(CommandSpec spec, String what) {
    return spec.qualifiedName(".") + ".usage." + what;
  }

  private Optional<String> text(String key) {
    try {
      return Optional.of(texts.getString(key));
    } catch (MissingResourceException none) {
      return Optional.empty();
    }
  }

  /** Lines in turn: what for, and the command line. */
  private static List<Example> examples(String text) {
    List<String> lines = text.lines().toList();
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i += 2) {
      examples.add(new Example(lines.get(i), lines.get(i + 1)));
    }
    return examples;
  }

  private String synopsis(Arguments command) {
    List<String> parts = new ArrayList<>();
    parts.add("[" + texts.getString("manual.option") + "]...");
    for (OptionSpec option : command.spec().options()) {
      if (option.required()) {
        parts.add(option.longestName() + " " + option.paramLabel());
      }
    }
    command.spec().positionalParameters().forEach(word -> parts.add(term(word)));
    if (!command.commands().isEmpty()) {
      parts.add(command == root ? "[" + commandWord() + "]" : commandWord());
    }
    return String.join(" ", parts);
  }

  private String commandWord() {
    return texts.getString("manual.command");
  }

  private static List<Entry> words(CommandSpec spec) {
    return spec.positionalParameters().stream().map(word -> entry(term(word), word)).toList();
  }

  private static String term(PositionalParamSpec word) {
    String label = word.paramLabel();
    if (word.hideParamSyntax()) {
      return label;
    }
    String one = word.arity().min() == 0 ? "[" + label + "]" : label;
    return word.arity().max() > 1 ? one + "..." : one;
  }

  private List<Group> options(Arguments command) {
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    List<Entry> everywhere = new ArrayList<>();
    for (OptionSpec option : command.spec().options()) {
      Entry entry = entry(term(option), option);
      if (option.inherited() || option.scopeType() == ScopeType.INHERIT) {
        everywhere.add(entry);
      } else {
        String heading = texts.getString(command.groupOf(option));
        groups.computeIfAbsent(heading, key -> new ArrayList<>()).add(entry);
      }
    }
    List<Group> all = new ArrayList<>();
    groups.forEach((heading, entries) -> all.add(new Group(heading, entries)));
    all.add(new Group(texts.getString("group.everywhere"), everywhere));
    return all;
  }

  private static String term(OptionSpec option) {
    String names = String.join(", ", option.names());
    return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
  }

  private static Entry entry(String term, ArgSpec argument) {
    return new Entry(term, String.join(" ", argument.description()));
  }

  private List<Entry> commands(Arguments command) {
    List<Entry> commands = new ArrayList<>();
    command
        .commands()
        .forEach(
            (name, below) -> {
              if (!isHidden(below)) {
                commands.add(new Entry(name, texts.getString(key(below.spec(), "description"))));
              }
            });
    return commands;
  }
}
