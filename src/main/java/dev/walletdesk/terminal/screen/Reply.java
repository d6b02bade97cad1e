package dev.walletdesk.terminal.screen;

/** What somebody does with a menu. */
public sealed interface Reply {

  /** Chooses an option. */
  record Chose(Menu.Option option) implements Reply {}

  /**
   * Said something that is none of the options.
   *
   * @param text in their own words
   */
  record Said(String text) implements Reply {}

  /** Wants everything in another language. */
  record Language() implements Reply {}

  /** Wants to see the question before again. */
  record Back() implements Reply {}

  /** Keeps the answer and goes on. */
  record Forward() implements Reply {}

  /** Wants to change one of the earlier answers. */
  record Change() implements Reply {}

  /** Wants the answers kept for later. */
  record Save() implements Reply {}

  /** Wants to stop. */
  record Quit() implements Reply {}

  /** There is nothing more to read. */
  record End() implements Reply {}

  /** Pressed Ctrl-C. */
  record Interrupt() implements Reply {}
}
