package dev.walletdesk.terminal.screen;

import dev.walletdesk.text.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

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
 * @param body what stands above it on the same screen; the options are then keys below it
 * @param silent whether what is chosen is left untold above the next question, as that tells it
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
    Function<String, List<Option>> search,
    Optional<Consumer<Page>> body,
    boolean silent) {

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
  }

  /** A plain menu. */
  public static Menu of(String ask, List<Option> options) {
    return asking(ask, options).build();
  }

  /** Begins a menu of which more is to be said. */
  public static Builder asking(String ask, List<Option> options) {
    return new Builder(ask, options);
  }

  /** Whether the options are keys below something to read, rather than a list. */
  boolean isBar() {
    return body.isPresent();
  }

  /** Whether the list is too long to read. */
  boolean isLong() {
    return options.size() > LONG;
  }

  /** Whether an option is the one that was chosen before. */
  boolean wasChosen(Option option) {
    return selected.filter(option.id()::equals).isPresent();
  }

  /** The index of the option that was chosen before, or of the first. */
  int startingPoint() {
    for (int i = 0; i < options.size(); i++) {
      if (wasChosen(options.get(i))) {
        return i;
      }
    }
    return 0;
  }

  /** Collects what there is to say of a menu. */
  public static final class Builder {

    private final String ask;
    private final List<Option> options;
    private String topic;
    private List<String> checklist = List.of();
    private Optional<String> why = Optional.empty();
    private Optional<String> progress = Optional.empty();
    private Optional<String> selected = Optional.empty();
    private boolean canGoBack;
    private Optional<Option> otherwise = Optional.empty();
    private Function<String, List<Option>> search = typed -> List.of();
    private Optional<Consumer<Page>> body = Optional.empty();
    private boolean silent;

    private Builder(String ask, List<Option> options) {
      this.ask = ask;
      this.options = List.copyOf(options);
      this.topic = ask;
    }

    /** What the answer is about, where that can be said in fewer words than the question. */
    public Builder topic(String shorter) {
      topic = shorter;
      return this;
    }

    /** What to do before answering. */
    public Builder checklist(List<String> toDo) {
      checklist = List.copyOf(toDo);
      return this;
    }

    /** Why it is asked. */
    public Builder why(String reason) {
      why = Optional.of(reason);
      return this;
    }

    /** How much is left to answer. */
    public Builder progress(Optional<String> left) {
      progress = left;
      return this;
    }

    /** The id of the option that was chosen before. */
    public Builder selected(Optional<String> before) {
      selected = before;
      return this;
    }

    /** There is an earlier answer to go back to. */
    public Builder goingBack() {
      canGoBack = true;
      return this;
    }

    /** The option for who does not find theirs. */
    public Builder otherwise(Option option) {
      otherwise = Optional.of(option);
      return this;
    }

    /** Finds options by what they mean. */
    public Builder search(Function<String, List<Option>> finder) {
      search = finder;
      return this;
    }

    /** What stands above it on the same screen; the last option is what Enter means. */
    public Builder under(Consumer<Page> content) {
      body = Optional.of(content);
      return this;
    }

    /** What is chosen here is seen in the next menu, so it is not told as well. */
    public Builder silently() {
      silent = true;
      return this;
    }

    /** The menu. */
    public Menu build() {
      return new Menu(
          ask, topic, checklist, options, why, progress, selected, canGoBack, otherwise, search,
          body, silent);
    }
  }
}
