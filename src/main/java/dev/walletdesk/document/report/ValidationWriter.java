package dev.walletdesk.document.report;

import dev.walletdesk.catalog.SeenDate;
import dev.walletdesk.catalog.Trust;
import dev.walletdesk.catalog.problem.Problem;
import dev.walletdesk.catalog.problem.Severity;
import dev.walletdesk.diagnosis.paths.PathLoad;
import dev.walletdesk.diagnosis.paths.Span;
import dev.walletdesk.document.Terms;
import dev.walletdesk.text.Line;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Style;
import dev.walletdesk.validation.Report;
import dev.walletdesk.validation.Summary;
import dev.walletdesk.validation.survey.Claims;
import dev.walletdesk.validation.survey.GuideSummary;
import dev.walletdesk.validation.survey.HeaviestPaths;
import dev.walletdesk.validation.survey.StaleContact;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A validation report as text: one line for each problem, as compilers write them. */
public final class ValidationWriter {

  private final Messages messages;
  private final Terms words;

  /** Writes in the language of {@code messages}. */
  public ValidationWriter(Messages messages) {
    this.messages = messages;
    this.words = new Terms(messages);
  }

  /** The problems. The lines are never broken, so that editors can jump to what they name. */
  public List<Line> problems(Report report) {
    return report.problems().stream().map(this::line).toList();
  }

  /**
   * The contacts that are due for a new look, a line each and never broken, below what they are,
   * and what to do with a line.
   *
   * @param days how many days evidence may be old
   */
  public List<Line> stale(List<StaleContact> contacts, int days) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(messages.get("validate.stale", days, contacts.size()), Style.HEADING));
    contacts.forEach(contact -> lines.add(line(contact)));
    if (!contacts.isEmpty()) {
      lines.add(new Line(messages.get("validate.stale.do"), Style.DIM));
    }
    return lines;
  }

  private Line line(StaleContact stale) {
    String text =
        messages.get(
            "validate.stale.contact",
            stale.party(),
            stale.contact().value(),
            words.of(stale.contact().trust()),
            stale
                .contact()
                .newestEvidence()
                .map(SeenDate::text)
                .orElseGet(() -> messages.get("validate.undated")),
            stale.sources(),
            stale.page().map(URI::toString).orElse(""));
    return Line.unbroken(text, Style.PLAIN);
  }

  /** What there is in the data, and how many problems. */
  public List<String> summary(Report report) {
    Summary summary = report.summary();
    List<String> lines = new ArrayList<>();
    lines.add(guides(summary));
    if (!summary.byGuide().isEmpty()) {
      lines.add(ends(summary.byGuide()));
      Claims claims = summary.claims();
      lines.add(messages.get("validate.claims", claims.count(), claims.withoutSource()));
    }
    List<Object> counts = new ArrayList<>(List.of(summary.providers(), summary.authorities()));
    for (Trust trust : Trust.values()) {
      counts.add(summary.contacts().get(trust));
    }
    lines.add(messages.get("validate.contacts", counts.toArray()));
    summary
        .oldest()
        .ifPresent(
            old ->
                lines.add(
                    messages.get("validate.oldest", old.date().text(), old.party(), old.value())));
    lines.add(
        messages.get(
            "validate.result",
            report.count(Severity.ERROR),
            report.count(Severity.WARNING),
            report.explained().size()));
    return lines;
  }

  /** What there is to take in on the longest ways to the ends. */
  private String ends(List<GuideSummary> guides) {
    HeaviestPaths remedies = HeaviestPaths.of(guides, load -> load.remedies().most());
    HeaviestPaths words = HeaviestPaths.of(guides, this::mostWords);
    return messages.get(
        "validate.ends",
        remedies.ends(),
        remedies.median(),
        remedies.most(),
        remedies.guide(),
        words.median(),
        words.most(),
        words.guide());
  }

  private int mostWords(PathLoad load) {
    Span words = load.words().get(messages.language());
    return words == null ? 0 : words.most();
  }

  private String guides(Summary summary) {
    return summary
        .longestGuide()
        .map(
            longest ->
                messages.get(
                    "validate.guides",
                    summary.guides(),
                    summary.paths().count(),
                    summary.paths().medianQuestions(),
                    summary.paths().mostQuestions(),
                    longest))
        .orElseGet(() -> messages.get("validate.guides.none", summary.guides()));
  }

  private Line line(Problem problem) {
    boolean isError = problem.severity() == Severity.ERROR;
    String text =
        messages.get(
            isError ? "validate.error" : "validate.warning",
            problem.place(),
            problem.message(messages),
            problem.key());
    return Line.unbroken(text, isError ? Style.DANGER : Style.WARNING);
  }
}
