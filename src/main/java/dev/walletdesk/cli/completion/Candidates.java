package dev.walletdesk.cli.completion;

import java.util.List;

/**
 * What may stand where somebody is typing: words, or files, which the shell knows better.
 *
 * @param words in the order in which they are best shown
 * @param files which files, if any
 */
record Candidates(List<Candidate> words, Files files) {

  /** Which files fit. */
  enum Files {
    NONE,
    ANY,
    DIRECTORIES
  }

  static Candidates of(List<Candidate> words) {
    return new Candidates(words, Files.NONE);
  }

  static Candidates of(Files files) {
    return new Candidates(List.of(), files);
  }
}
