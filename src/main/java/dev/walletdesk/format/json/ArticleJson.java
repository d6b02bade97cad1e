package dev.walletdesk.format.json;

import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.ContactAdvice;
import dev.walletdesk.document.Article;
import dev.walletdesk.text.DataName;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes the members of one article: a guide, and the contacts of the wallets it is read for. */
final class ArticleJson {

  private ArticleJson() {}

  static void write(Json json, Article article) throws IOException {
    Guide guide = article.guide();
    json.string("id", guide.id());
    json.text("title", guide.title());
    json.text("summary", guide.summary());
    json.string("urgency", DataName.of(guide.urgency()));
    json.string("topic", DataName.of(guide.topic()));
    json.bool("official", guide.origin().isOfficial());
    json.list("steps", article.steps(), step -> json.object(() -> step(json, step)));
    json.object("handoff", () -> handoff(json, guide.handoff()));
    json.texts("prevent", guide.prevent());
    json.strings("related", guide.related());
    json.evidence("sources", guide.sources());
    if (!article.providers().isEmpty()) {
      json.list(
          "providers",
          article.providers(),
          provider -> json.object(() -> provider(json, article, provider)));
    }
  }

  private static void provider(Json json, Article article, Provider provider) throws IOException {
    Guide guide = article.guide();
    ContactAdvice advice =
        ContactAdvice.of(provider, article.region(), guide.id(), guide.handoff());
    json.string("id", provider.id());
    json.text("name", provider.name());
    json.bool("official", provider.origin().isOfficial());
    if (advice.noPhoneLine().isPresent()) {
      json.text("noPhoneLine", advice.noPhoneLine().get().note());
    }
    json.list("contacts", advice.recommended(), json::contact);
    json.list("unconfirmedContacts", advice.unconfirmed(), json::contact);
  }

  private static void step(Json json, Step step) throws IOException {
    json.string("id", step.id());
    json.string("kind", DataName.of(step.kind()));
    when(json, step.when());
    if (step instanceof Step.Question question) {
      json.text("ask", question.ask());
      json.text("why", question.why());
      json.list("choices", question.choices(), choice -> json.object(() -> choice(json, choice)));
    } else if (step instanceof Step.Remedy remedy) {
      json.text("title", remedy.title());
      json.texts("do", remedy.instructions());
    } else if (step instanceof Step.Notice notice) {
      json.text("tell", notice.tell());
      json.string("tone", DataName.of(notice.tone()));
      if (notice.see().isPresent()) {
        json.string("see", notice.see().get());
      }
    } else if (step instanceof Step.Stop stop) {
      json.object("handoff", () -> handoff(json, stop.handoff()));
    }
    json.evidence("sources", step.sources());
  }

  private static void when(Json json, Condition when) throws IOException {
    if (when.allowed().isEmpty()) {
      return;
    }
    json.object(
        "when",
        () -> {
          for (Map.Entry<String, List<String>> one : when.allowed().entrySet()) {
            json.strings(one.getKey(), one.getValue());
          }
        });
  }

  private static void choice(Json json, Choice choice) throws IOException {
    json.string("id", choice.id());
    json.text("label", choice.label());
    if (choice.hint().isPresent()) {
      json.text("hint", choice.hint().get());
    }
  }

  private static void handoff(Json json, Handoff handoff) throws IOException {
    json.text("tell", handoff.tell());
    json.strings("channels", handoff.channels().stream().map(DataName::of).toList());
    json.texts("prepare", handoff.prepare());
    json.text("say", handoff.say());
    json.texts("never", handoff.never());
    json.object(
        "escalate",
        () -> {
          for (Map.Entry<String, List<String>> one : handoff.escalate().entrySet()) {
            json.strings(one.getKey(), one.getValue());
          }
        });
  }
}
