package dev.walletdesk.terminal.conversation;

import dev.walletdesk.diagnosis.Blank;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.document.Script;
import dev.walletdesk.terminal.screen.Dialogue;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Secret;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills in the blanks of a script with what the user knows, and takes no secret for it. */
final class Filling {

  private final Dialogue dialogue;
  private final Messages messages;
  private final Map<Blank, String> details;

  Filling(Dialogue dialogue, Messages messages, Map<Blank, String> known) {
    this.dialogue = dialogue;
    this.messages = messages;
    this.details = new LinkedHashMap<>(known);
  }

  /** What was filled in so far. */
  Map<Blank, String> details() {
    return Map.copyOf(details);
  }

  /** What can be filled in. */
  List<Blank> blanks(CaseSheet sheet) {
    return new Script(sheet).blanks(messages.language());
  }

  /** Asks for one blank after the other; what is left empty stays as it is. */
  void ask(List<Blank> blanks) {
    for (Blank blank : blanks) {
      String question = messages.get("fill." + DataName.of(blank));
      Optional<String> typed = ask(question, blank);
      Optional<Secret> secret = secret(typed, blank);
      while (secret.isPresent()) {
        String refusal = messages.get("fill.refused." + DataName.of(secret.get()));
        typed = ask(messages.get("fill.again", refusal, question), blank);
        secret = secret(typed, blank);
      }
      typed.ifPresent(text -> details.put(blank, text));
    }
  }

  private Optional<String> ask(String question, Blank blank) {
    return dialogue.type(question, Optional.ofNullable(details.get(blank)));
  }

  private static Optional<Secret> secret(Optional<String> typed, Blank blank) {
    return typed.flatMap(text -> Secret.in(text, blank == Blank.ORDER));
  }
}
