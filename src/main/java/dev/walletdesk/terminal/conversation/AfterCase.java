package dev.walletdesk.terminal.conversation;

/** What the user wants once there is a solution or a contact. */
enum AfterCase {
  FINISH,
  CHANGE_AN_ANSWER,
  ANOTHER_GUIDE
}
