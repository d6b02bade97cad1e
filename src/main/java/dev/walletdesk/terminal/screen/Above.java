package dev.walletdesk.terminal.screen;

import java.util.List;

/**
 * What was said above a question since the answer before it, in rows: of each thing how many, the
 * latest first.
 */
record Above(List<Integer> rows) {

  static final Above NOTHING = new Above(List.of());

  /**
   * How many rows keep the latest things in sight, each as a whole, where there are {@code room}.
   */
  int within(int room) {
    int kept = 0;
    for (int needed : rows) {
      if (kept + needed > room) {
        break;
      }
      kept += needed;
    }
    return kept;
  }
}
