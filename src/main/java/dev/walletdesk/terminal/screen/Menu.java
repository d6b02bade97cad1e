package dev.walletdesk.terminal.screen;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Something to choose from.
 *
 * @param ask the question
 * @param topic what the answer is about, in as few words as there are
 * @param checklist what to do before answering, to be ticked
 * @param options the answers, in order
 * @param why why it is asked
 * @param progress how much is left to answer, where that is known
 * @param selected the id of the option that was chosen before, when it is asked again
 * @param canGoBack whether there is an earlier answer to go back to
 * @param otherwise the option for who does not find theirs in a long list
 * @param search finds further options by what they mean, when no name fits
 */
public record Menu(
    String ask,
    String topic,
    List<String> checklist,
    List<Option> options,
    Optional<String> why,
    Optional<String> progress,
    Optional<String> selected,
    boolean canGoBack,
    Optional<Option> otherwise,
    Function<String, List<Option>> search) {

  /** From how many options on they are found by typing rather than by reading. */
  private static final int LONG = 12;

  /**
   * An answer.
   *
   * @param id what the answer is to the program
   * @param label how it reads
   * @param hint a further explanation
   * @param keys other words by which it is found
   */
  public record Option(String id, String label, Optional<String> hint, List<String> keys) {

    /** An option found by its label alone. */
    public static Option of(String id, String label) {
      return new Option(id, label, Optional.empty(), List.of());
    }

    private Stream<String> names() {
      return Stream.concat(Stream.of(label), keys.stream()).map(TypedText::normal);
    }
  }

  /** A plain menu. */
  public static Menu of(String ask, List<Option> options) {
    return new Menu(
        ask,
        ask,
        List.of(),
        options,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        typed -> List.of());
  }

  public Menu withTopic(String shorter) {
    return new Menu(
        ask, shorter, checklist, options, why, progress, selected, canGoBack, otherwise, search);
  }

  public Menu withChecklist(List<String> toDo) {
    return new Menu(
        ask, topic, toDo, options, why, progress, selected, canGoBack, otherwise, search);
  }

  public Menu withWhy(String reason) {
    return new Menu(
        ask,
        topic,
        checklist,
        options,
        Optional.of(reason),
        progress,
        selected,
        canGoBack,
        otherwise,
        search);
  }

  public Menu withProgress(Optional<String> left) {
    return new Menu(
        ask, topic, checklist, options, why, left, selected, canGoBack, otherwise, search);
  }

  public Menu withSelected(Optional<String> before) {
    return new Menu(
        ask, topic, checklist, options, why, progress, before, canGoBack, otherwise, search);
  }

  public Menu withBack(boolean possible) {
    return new Menu(
        ask, topic, checklist, options, why, progress, selected, possible, otherwise, search);
  }

  public Menu withOtherwise(Option option) {
    return new Menu(
        ask,
        topic,
        checklist,
        options,
        why,
        progress,
        selected,
        canGoBack,
        Optional.of(option),
        search);
  }

  public Menu withSearch(Function<String, List<Option>> finder) {
    return new Menu(
        ask, topic, checklist, options, why, progress, selected, canGoBack, otherwise, finder);
  }

  /** Whether the list is too long to read. */
  boolean isLong() {
    return options.size() > LONG;
  }

  /** The index of the option that was chosen before, or of the first. */
  int startingPoint() {
    for (int i = 0; i < options.size(); i++) {
      if (selected.filter(options.get(i).id()::equals).isPresent()) {
        return i;
      }
    }
    return 0;
  }

  /** The options called exactly what was typed; or else those that contain it; or mean it. */
  List<Option> matching(String typed) {
    String wanted = TypedText.normal(typed);
    if (wanted.isEmpty()) {
      return options;
    }
    return Stream.<Supplier<List<Option>>>of(
            () -> named(wanted, String::equals),
            () -> named(wanted, String::contains),
            () -> search.apply(typed),
            () -> spelt(wanted))
        .map(Supplier::get)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Option> named(String wanted, BiPredicate<String, String> fits) {
    return options.stream()
        .filter(option -> option.names().anyMatch(name -> fits.test(name, wanted)))
        .toList();
  }

  private List<Option> spelt(String wanted) {
    return wanted.matches("[a-z]+")
        ? options.stream().filter(option -> PinyinMatch.spells(wanted, option.label())).toList()
        : List.of();
  }
}
