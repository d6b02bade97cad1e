package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Blank;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What is known when a conversation begins.
 *
 * @param guide the guide to follow, when it was named
 * @param answers answers given beforehand, the wallet among them
 * @param problem what happened in the user's own words; may be empty
 * @param sheet the file for the case sheet, when one was asked for
 * @param details what fills in the blanks of the script
 * @param kept whether the user asked before that this conversation be kept for later
 * @param languageOpen whether nothing told which language the user reads, so that what they type
 *     decides it
 */
public record ConversationStart(
    Optional<Guide> guide,
    Answers answers,
    String problem,
    Optional<Path> sheet,
    Map<Blank, String> details,
    boolean kept,
    boolean languageOpen) {

  /** The same, where the language is known. */
  public ConversationStart(
      Optional<Guide> guide, Answers answers, String problem, Optional<Path> sheet) {
    this(guide, answers, problem, sheet, Map.of(), false, false);
  }

  /** Goes on from here in another language. */
  ConversationStart goingOn(
      Optional<Guide> with,
      Answers given,
      String words,
      Map<Blank, String> filled,
      boolean keptByNow) {
    return new ConversationStart(with, given, words, sheet, filled, keptByNow, false);
  }
}
