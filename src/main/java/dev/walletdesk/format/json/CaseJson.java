package dev.walletdesk.format.json;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.diagnosis.CaseSheet;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;

/** The document {@code walletdesk.case/1}: a case sheet, in both languages. */
public final class CaseJson {

  private CaseJson() {}

  public static String write(CaseSheet sheet, LocalDate today) throws IOException {
    StringWriter text = new StringWriter();
    try (Json json = new Json(text)) {
      json.object(() -> members(json, sheet, today));
    }
    return text.toString();
  }

  private static void members(Json json, CaseSheet sheet, LocalDate today) throws IOException {
    json.string("schema", "walletdesk.case/1");
    json.string("date", today.toString());
    json.string("guide", sheet.guide().id());
    if (sheet.provider().isPresent()) {
      json.string("provider", sheet.provider().get().id());
    }
    if (sheet.region().isPresent()) {
      json.string("region", sheet.region().get());
    }
    if (!sheet.words().isEmpty()) {
      json.string("words", sheet.words());
    }
    json.list(
        "happened",
        sheet.happened(),
        answered ->
            json.object(
                () -> {
                  json.string("question", answered.question().id());
                  json.string("answer", answered.choice().id());
                  json.text("ask", answered.question().ask());
                  json.text("label", answered.choice().label());
                }));
    json.list(
        "tried",
        sheet.tried(),
        tried ->
            json.object(
                () -> {
                  json.string("remedy", tried.remedy().id());
                  json.string("outcome", tried.outcome().id());
                  json.text("title", tried.remedy().title());
                }));
    json.list("contacts", sheet.contacts().recommended(), json::contact);
    json.list("unconfirmedContacts", sheet.contacts().unconfirmed(), json::contact);
    json.texts("prepare", sheet.handoff().prepare());
    json.text("say", sheet.handoff().say());
    json.texts("never", sheet.handoff().never());
    List<Authority> authorities = sheet.escalate().values().stream().flatMap(List::stream).toList();
    json.strings("escalate", authorities.stream().map(Authority::id).toList());
  }
}
