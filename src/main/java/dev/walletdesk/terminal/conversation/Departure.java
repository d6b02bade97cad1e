package dev.walletdesk.terminal.conversation;

import java.util.Optional;

/**
 * Why a guide is left.
 *
 * @param reason where to
 * @param result how the conversation ended, where it did
 */
record Departure(Reason reason, Optional<ConversationResult> result) {

  static final Departure FOR_ANOTHER_GUIDE =
      new Departure(Reason.FOR_ANOTHER_GUIDE, Optional.empty());

  static final Departure FOR_ANOTHER_CASE =
      new Departure(Reason.FOR_ANOTHER_CASE, Optional.empty());

  static final Departure IN_ANOTHER_LANGUAGE =
      new Departure(Reason.IN_ANOTHER_LANGUAGE, Optional.empty());

  /** What a guide can be left for. */
  enum Reason {
    IT_IS_OVER,
    FOR_ANOTHER_GUIDE,
    FOR_ANOTHER_CASE,
    IN_ANOTHER_LANGUAGE
  }

  static Departure with(ConversationResult result) {
    return new Departure(Reason.IT_IS_OVER, Optional.of(result));
  }
}
