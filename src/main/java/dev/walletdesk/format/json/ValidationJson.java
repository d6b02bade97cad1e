package dev.walletdesk.format.json;

import dev.walletdesk.catalog.Problem;
import dev.walletdesk.catalog.Trust;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.LocalizedText;
import dev.walletdesk.text.Messages;
import dev.walletdesk.validation.Report;
import dev.walletdesk.validation.Summary;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** The document {@code walletdesk.validation/1}. */
public final class ValidationJson {

  private ValidationJson() {}

  /** Writes the document; messages are in the language of {@code messages}. */
  public static void write(Report report, Messages messages, Writer target) throws IOException {
    try (Json json = new Json(target)) {
      json.object(
          () -> {
            json.string("schema", "walletdesk.validation/1");
            json.bool("valid", report.isValid());
            json.list(
                "problems",
                report.problems(),
                problem -> problem(json, problem, messages, Optional.empty()));
            json.list(
                "explained",
                report.explained(),
                one -> problem(json, one.warning(), messages, Optional.of(one.reason())));
            json.object("summary", () -> summary(json, report.summary()));
          });
    }
  }

  private static void problem(
      Json json, Problem problem, Messages messages, Optional<LocalizedText> reason)
      throws IOException {
    json.object(
        () -> {
          json.string("file", problem.file());
          json.number("line", problem.at().line());
          json.number("column", problem.at().column());
          json.string("severity", DataName.of(problem.severity()));
          json.string("problem", problem.key());
          json.strings("arguments", problem.arguments());
          json.string("message", problem.message(messages));
          if (reason.isPresent()) {
            json.text("reason", reason.get());
          }
        });
  }

  private static void summary(Json json, Summary summary) throws IOException {
    json.number("guides", summary.guides());
    json.number("paths", summary.ways().count());
    json.object(
        "questions",
        () -> {
          json.number("median", summary.ways().medianQuestions());
          json.number("longest", summary.ways().mostQuestions());
          if (summary.longestGuide().isPresent()) {
            json.string("longestGuide", summary.longestGuide().get());
          }
        });
    json.number("providers", summary.providers());
    json.number("authorities", summary.authorities());
    json.object(
        "contacts",
        () -> {
          for (Trust trust : Trust.values()) {
            json.number(DataName.of(trust), summary.contacts().get(trust));
          }
        });
    if (summary.oldest().isPresent()) {
      Summary.Oldest oldest = summary.oldest().get();
      json.object(
          "oldestEvidence",
          () -> {
            json.string("seen", oldest.date().text());
            json.string("party", oldest.party());
            json.string("value", oldest.value());
          });
    }
  }
}
