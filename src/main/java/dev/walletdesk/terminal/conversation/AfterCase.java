package dev.walletdesk.terminal.conversation;

/** What the user wants once there is a solution or a contact. */
enum AfterCase {
  FINISH,
  /** The question before once more. */
  GO_BACK,
  CHANGE_AN_ANSWER,
  /** The card once more, with what was filled in. */
  FILLED_IN,
  ANOTHER_GUIDE,
  OTHER_LANGUAGE
}
