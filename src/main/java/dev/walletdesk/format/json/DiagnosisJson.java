package dev.walletdesk.format.json;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.text.LocalizedText;
import dev.walletdesk.text.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The document {@code walletdesk.diagnosis/1}: one state of a diagnosis. */
public final class DiagnosisJson {

  private final Messages messages;

  /** Writes texts in the language of {@code messages}. */
  public DiagnosisJson(Messages messages) {
    this.messages = messages;
  }

  /**
   * What the document says of what comes next.
   *
   * @param kind question, remedy, handoff or solved
   * @param id what to answer
   * @param text the question, the remedy's name, or what to do now
   * @param instructions what a remedy tells to do
   * @param choices the answers that may be given
   */
  public record Step(
      String kind,
      String id,
      String text,
      List<LocalizedText> instructions,
      List<Choice> choices) {}

  /**
   * An answer that may be given.
   *
   * @param id how to give it
   * @param label how it reads
   */
  public record Choice(String id, String label) {}

  /**
   * One state.
   *
   * @param guide absent until it is chosen
   * @param provider absent until it is known
   * @param understood which of the answers were taken from what the user said
   * @param sheet present when the step is a handoff
   */
  public record Document(
      Optional<String> guide,
      Optional<String> provider,
      Answers answers,
      Answers understood,
      List<LocalizedText> notices,
      Step next,
      Optional<CaseSheet> sheet) {}

  /** Writes the document. */
  public void write(Document document, Writer target) throws IOException {
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
            json.strings("notices", texts(document.notices()));
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

  private void next(Json json, Step step) throws IOException {
    json.string("kind", step.kind());
    json.string("id", step.id());
    json.string("text", step.text());
    json.strings("instructions", texts(step.instructions()));
    json.list(
        "choices",
        step.choices(),
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
