package dev.walletdesk.cli.parsing;

import dev.walletdesk.text.DataName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** An option or a word, as a command declares it and before picocli knows of it. */
final class Argument {

  /** What becomes of its values. */
  enum Kind {
    /** There is none: it is given or not. */
    SWITCH,
    /** There is none: help is shown, and nothing is done. */
    HELP,
    /** There is none: the version is shown, and nothing is done. */
    VERSION,
    /** It has one, and is given once. */
    ONE,
    /** They are added up. */
    LIST,
    /** They are added up, each a name and a value with an equals sign between them. */
    PAIRS
  }

  private final List<String> names;
  private final Kind kind;
  private final Class<?> type;
  private final String key;
  private final ArgumentField<?> field;
  private String label = "";
  private String arity;
  private String index = "";
  private String group = "";
  private List<String> likely = List.of();
  private boolean required;
  private boolean syntaxHidden;

  /**
   * An argument.
   *
   * @param names of an option; a word has none
   * @param type of one value
   * @param key of the text that explains it
   */
  private Argument(
      List<String> names, Kind kind, Class<?> type, String key, ArgumentField<?> field) {
    this.names = names;
    this.kind = kind;
    this.type = type;
    this.key = key;
    this.field = field;
    this.arity = isSwitch() ? "0" : "1";
  }

  /** An option; its names are divided by commas. */
  static Argument option(
      String names, Kind kind, Class<?> type, String key, ArgumentField<?> field) {
    return new Argument(List.of(names.split(", ", -1)), kind, type, key, field);
  }

  /** A word, or words, as often as {@code arity} says. */
  static Argument word(
      String label, String arity, Kind kind, Class<?> type, String key, ArgumentField<?> field) {
    Argument argument = new Argument(List.of(), kind, type, key, field);
    argument.label = label;
    argument.arity = arity;
    return argument;
  }

  Argument labelled(String what) {
    label = what;
    return this;
  }

  Argument at(String places) {
    index = places;
    return this;
  }

  Argument likely(List<String> values) {
    likely = values;
    return this;
  }

  Argument required() {
    required = true;
    return this;
  }

  Argument withoutSyntax() {
    syntaxHidden = true;
    return this;
  }

  Argument in(String groupKey) {
    group = groupKey;
    return this;
  }

  /** Whether it has no value. */
  boolean isSwitch() {
    return kind == Kind.SWITCH || kind == Kind.HELP || kind == Kind.VERSION;
  }

  boolean isOption() {
    return !names.isEmpty();
  }

  List<String> names() {
    return names;
  }

  Kind kind() {
    return kind;
  }

  Class<?> type() {
    return type;
  }

  String key() {
    return key;
  }

  ArgumentField<?> field() {
    return field;
  }

  /** Whether it is one of the values of an enumeration, named as data names them. */
  boolean isChoice() {
    return type.isEnum();
  }

  /** The value that was typed, or null where there is no such value. */
  Object choice(String typed) {
    String name = typed.toLowerCase(Locale.ROOT);
    for (Object value : type.getEnumConstants()) {
      if (DataName.of((Enum<?>) value).equals(name)) {
        return value;
      }
    }
    return null;
  }

  String label() {
    return label.isEmpty() ? String.join("|", likely()) : label;
  }

  String arity() {
    return arity;
  }

  /** Whether it may stand there so many times. */
  boolean hasRoomFor(int times) {
    int least = arity.charAt(0) - '0';
    char most = arity.charAt(arity.length() - 1);
    return times >= least && (most == '*' || times <= most - '0');
  }

  String index() {
    return index;
  }

  String group() {
    return group;
  }

  List<String> likely() {
    return isChoice()
        ? Arrays.stream(type.getEnumConstants()).map(each -> DataName.of((Enum<?>) each)).toList()
        : likely;
  }

  boolean isRequired() {
    return required || (!isOption() && !arity.startsWith("0"));
  }

  boolean isSyntaxHidden() {
    return syntaxHidden;
  }
}
