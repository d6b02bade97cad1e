package dev.walletdesk.cli.manual;

import java.util.List;
import java.util.Optional;

/**
 * All that explains one command, wherever it is shown.
 *
 * @param name the command with those above it, such as {@code walletdesk export site}
 * @param summary what it does, in a sentence
 * @param details more about it
 * @param examples what it is good for
 * @param synopsis what a command line may look like behind the name
 * @param words what stands there beside options
 * @param options the options in groups
 * @param commands the commands below it
 */
record Manual(
    String name,
    String summary,
    Optional<String> details,
    List<Example> examples,
    String synopsis,
    List<Entry> words,
    List<Group> options,
    List<Entry> commands) {

  /** A command line and what it does. */
  record Example(String what, String commandLine) {}

  /** Something to be typed and what it means. */
  record Entry(String term, String text) {}

  /** Entries under a heading. */
  record Group(String heading, List<Entry> entries) {}

  /** The name as a file or a reference has it: {@code walletdesk-export-site}. */
  String pageName() {
    return name.replace(' ', '-');
  }
}
