package dev.walletdesk.terminal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something to choose from.
 *
 * @param ask the question
 * @param topic what the answer is about, in as few words as there are
 * @param options the answers, in order
 * @param why why it is asked
 * @param selected the option that was chosen before, when it is asked again
 * @param canGoBack whether there is an earlier answer to go back to
 * @param otherwise the option for who does not find theirs in a long list
 * @param search finds options by what they mean, when no name fits
 */
record Menu(
    String ask,
    String topic,
    List<Option> options,
    Optional<String> why,
    Optional<Integer> selected,
    boolean canGoBack,
    Optional<Integer> otherwise,
    Function<String, List<Integer>> search) {

  /** From how many options on they are found by typing rather than by reading. */
  private static final int LONG = 12;

  /** Whether the list is too long to read. */
  boolean isLong() {
    return options.size() > LONG;
  }

  /**
   * An answer.
   *
   * @param label how it reads
   * @param hint a further explanation
   * @param keys other words by which it is found
   */
  record Option(String label, Optional<String> hint, List<String> keys) {

    /** An option found by its label alone. */
    static Option of(String label) {
      return new Option(label, Optional.empty(), List.of());
    }

    private Stream<String> names() {
      return Stream.concat(Stream.of(label), keys.stream()).map(Typed::normal);
    }
  }

  /** The options called exactly what was typed; or else those that contain it; or mean it. */
  List<Integer> matching(String typed) {
    String wanted = Typed.normal(typed);
    if (wanted.isEmpty()) {
      return IntStream.range(0, options.size()).boxed().toList();
    }
    return Stream.<Supplier<List<Integer>>>of(
            () -> matching(wanted, String::equals),
            () -> matching(wanted, String::contains),
            () -> search.apply(typed))
        .map(Supplier::get)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Integer> matching(String wanted, BiPredicate<String, String> fits) {
    return IntStream.range(0, options.size())
        .filter(i -> options.get(i).names().anyMatch(name -> fits.test(name, wanted)))
        .boxed()
        .toList();
  }
}
