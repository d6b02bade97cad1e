package dev.walletdesk.format.json;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.document.DiagnosisState;
import dev.walletdesk.document.Prompt;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.LocalizedText;
import dev.walletdesk.text.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** The document {@code walletdesk.diagnosis/1}: one state of a diagnosis. */
public final class DiagnosisJson {

  private final Messages messages;

  /** Writes texts in the language of {@code messages}. */
  public DiagnosisJson(Messages messages) {
    this.messages = messages;
  }

  /** Writes the document. */
  public void write(DiagnosisState document, Writer target) throws IOException {
    try (Json json = new Json(target)) {
      json.object(
          () -> {
            json.string("schema", "walletdesk.diagnosis/1");
            if (document.guide().isPresent()) {
              json.string("guide", document.guide().get());
            }
            if (document.provider().isPresent()) {
              json.string("provider", document.provider().get());
            }
            json.object("answers", () -> answers(json, document.answers()));
            if (!document.understood().byStep().isEmpty()) {
              json.object("understood", () -> answers(json, document.understood()));
            }
            json.strings("notices", document.notices());
            json.object("next", () -> next(json, document.next()));
            if (document.sheet().isPresent()) {
              handoff(json, document.sheet().get());
            }
          });
    }
  }

  private static void answers(Json json, Answers answers) throws IOException {
    for (Map.Entry<String, String> answer : answers.byStep().entrySet()) {
      json.string(answer.getKey(), answer.getValue());
    }
  }

  private static void next(Json json, Prompt prompt) throws IOException {
    json.string("kind", DataName.of(prompt.kind()));
    json.string("id", prompt.id());
    json.string("text", prompt.text());
    json.strings("instructions", prompt.instructions());
    json.list(
        "choices",
        prompt.choices(),
        choice ->
            json.object(
                () -> {
                  json.string("id", choice.id());
                  json.string("label", choice.label());
                }));
  }

  private void handoff(Json json, CaseSheet sheet) throws IOException {
    json.list("contacts", sheet.contacts().recommended(), json::contact);
    json.list("unconfirmedContacts", sheet.contacts().unconfirmed(), json::contact);
    json.object(
        "sheet",
        () -> {
          json.strings("prepare", texts(sheet.handoff().prepare()));
          json.string("say", messages.of(sheet.handoff().say()));
          json.strings("never", texts(sheet.handoff().never()));
          List<Authority> authorities =
              sheet.escalate().values().stream().flatMap(List::stream).toList();
          json.list(
              "escalate", authorities, authority -> json.object(() -> authority(json, authority)));
        });
  }

  private void authority(Json json, Authority authority) throws IOException {
    json.string("id", authority.id());
    json.string("name", messages.of(authority.name()));
    json.string("region", authority.region());
    json.string("about", messages.of(authority.about()));
    json.list(
        "contacts",
        authority.contacts().stream().filter(Contact::isRecommendable).toList(),
        json::contact);
  }

  private List<String> texts(List<LocalizedText> texts) {
    return texts.stream().map(messages::of).toList();
  }
}
