package dev.walletdesk.export;

import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.Step;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** The FAQ as the document {@code walletdesk.faq/1}, in both languages. */
public final class JsonFaq implements FaqFormat {

  @Override
  public void write(List<Article> articles, Writer target) throws IOException {
    try (Json json = new Json(target)) {
      json.object(
          () -> {
            json.string("schema", "walletdesk.faq/1");
            json.list("guides", articles, article -> json.object(() -> article(json, article)));
          });
    }
  }

  private static void article(Json json, Article article) throws IOException {
    Guide guide = article.guide();
    json.string("id", guide.id());
    json.text("title", guide.title());
    json.text("summary", guide.summary());
    json.string("urgency", Json.name(guide.urgency()));
    json.string("topic", Json.name(guide.topic()));
    json.bool("official", guide.origin().isOfficial());
    json.list("steps", article.steps(), step -> json.object(() -> step(json, step)));
    json.object("handoff", () -> handoff(json, guide.handoff()));
    json.texts("prevent", guide.prevent());
    json.strings("related", guide.related());
    json.evidence("sources", guide.sources());
  }

  private static void step(Json json, Step step) throws IOException {
    json.string("id", step.id());
    json.string("kind", kind(step));
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
      json.string("tone", Json.name(notice.tone()));
      if (notice.see().isPresent()) {
        json.string("see", notice.see().get());
      }
    } else if (step instanceof Step.Stop stop) {
      json.object("handoff", () -> handoff(json, stop.handoff()));
    }
    json.evidence("sources", step.sources());
  }

  private static String kind(Step step) {
    if (step instanceof Step.Question) {
      return "question";
    } else if (step instanceof Step.Remedy) {
      return "remedy";
    }
    return step instanceof Step.Notice ? "notice" : "handoff";
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
    json.strings("channels", handoff.channels().stream().map(Json::name).toList());
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
