package dev.walletdesk.terminal.conversation;

import dev.walletdesk.terminal.screen.Dialogue;
import dev.walletdesk.terminal.screen.PlainDialogue;
import dev.walletdesk.terminal.screen.RichDialogue;
import dev.walletdesk.terminal.session.SessionStore;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Rendering;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;

/** The way into this package: holds a conversation in the way that the surroundings allow. */
public final class TerminalConversation {

  private final BufferedReader in;
  private final PrintWriter out;
  private final Messages messages;
  private final int width;
  private final boolean terminal;
  private final Rendering rendering;

  /**
   * A conversation on these streams.
   *
   * @param in answers, a line each, when there is no terminal
   * @param out where plain conversations are written
   * @param messages the language
   * @param width in cells, when there is no terminal to ask
   * @param terminal whether input and output are a terminal that may be used as one
   * @param rendering what lines may use on a terminal
   */
  public TerminalConversation(
      BufferedReader in,
      PrintWriter out,
      Messages messages,
      int width,
      boolean terminal,
      Rendering rendering) {
    this.in = in;
    this.out = out;
    this.messages = messages;
    this.width = width;
    this.terminal = terminal;
    this.rendering = rendering;
  }

  /** Talks until it is over. */
  public ConversationResult hold(
      Knowledge knowledge, SessionStore sessions, ConversationStart start) {
    try (Dialogue dialogue = open()) {
      Messages spoken = messages;
      Conversation.Stop stop = new Conversation(dialogue, spoken, knowledge, sessions, start).run();
      while (stop.result().isEmpty()) {
        spoken = spoken.speaking(Languages.after(spoken.language()));
        dialogue.speak(spoken);
        dialogue.clear();
        stop = new Conversation(dialogue, spoken, knowledge, sessions, stop.onwards()).run();
      }
      return stop.result().get();
    }
  }

  private Dialogue open() {
    if (terminal) {
      try {
        return RichDialogue.open(messages, rendering);
      } catch (IOException e) {
        // A terminal that cannot be driven still shows plain lines.
        return plain();
      }
    }
    return plain();
  }

  private Dialogue plain() {
    return new PlainDialogue(in, out, messages, width);
  }
}
