package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.terminal.screen.Dialogue;
import dev.walletdesk.terminal.screen.Menu;
import dev.walletdesk.terminal.screen.Menu.Option;
import dev.walletdesk.terminal.screen.Reply;
import dev.walletdesk.terminal.session.SessionStore;
import dev.walletdesk.text.Messages;
import java.io.IOException;
import java.util.List;

/**
 * Keeps the conversation for later once the user has asked for it; from then on every answer, so
 * that nothing is lost when the terminal goes away.
 */
final class SavedConversation {

  private static final String KEEP = "keep";
  private static final String LEAVE = "leave";
  private static final String STAY = "stay";

  private final Dialogue dialogue;
  private final Messages messages;
  private final SessionStore store;
  private final Filling filling;
  private boolean agreed;

  /**
   * Keeps it in {@code store}.
   *
   * @param agreed whether the user asked for it in an earlier conversation, which this one goes on
   *     with
   */
  SavedConversation(
      Dialogue dialogue, Messages messages, SessionStore store, Filling filling, boolean agreed) {
    this.agreed = agreed;
    this.dialogue = dialogue;
    this.messages = messages;
    this.store = store;
    this.filling = filling;
  }

  boolean isKept() {
    return agreed;
  }

  /** The user asked for it. */
  void start(Guide guide, Answers answers) {
    agreed = true;
    update(guide, answers);
    if (agreed) {
      say("keep.kept", store.file());
    }
  }

  /** Keeps what there is now, if the user agreed. */
  void update(Guide guide, Answers answers) {
    if (agreed) {
      try {
        store.keep(guide.id(), messages.language(), answers, filling.details());
      } catch (IOException e) {
        agreed = false;
        say("keep.failed", store.file());
      }
    }
  }

  /** Nothing is left to go on with. */
  void over() {
    if (agreed) {
      try {
        store.forget();
      } catch (IOException e) {
        say("keep.failed", store.file());
      }
      agreed = false;
    }
  }

  /** Asks whether to keep the answers before leaving; whether the user stays after all. */
  boolean staysAfterAsking(Guide guide, Answers answers) {
    if (agreed || answers.byStep().isEmpty()) {
      return false;
    }
    Menu menu =
        Menu.asking(
                messages.get("keep.ask"),
                List.of(
                    Option.of(LEAVE, messages.get("keep.leave")),
                    Option.of(KEEP, messages.get("keep.keep")),
                    Option.of(STAY, messages.get("keep.stay"))))
            .goingBack()
            .build();
    Reply reply = dialogue.choose(menu);
    if (reply instanceof Reply.Back) {
      return true;
    }
    if (!(reply instanceof Reply.Chose chosen)) {
      return false;
    }
    if (chosen.option().id().equals(KEEP)) {
      start(guide, answers);
    }
    return chosen.option().id().equals(STAY);
  }

  private void say(String key, Object argument) {
    dialogue.show(page -> page.space().paragraph(messages.get(key, argument)));
  }
}
