package dev.walletdesk.format.json;

import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.SeenDate;
import dev.walletdesk.catalog.Standing;
import dev.walletdesk.catalog.Trust;
import dev.walletdesk.catalog.problem.Problem;
import dev.walletdesk.catalog.problem.Severity;
import dev.walletdesk.text.LocalizedText;
import dev.walletdesk.text.Messages;
import dev.walletdesk.validation.Report;
import dev.walletdesk.validation.Summary;
import dev.walletdesk.validation.survey.RegionSummary;
import dev.walletdesk.validation.survey.StaleContact;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The document {@code walletdesk.validation/1}.
 *
 * @param stale the contacts that are due for a new look; absent unless that was asked
 */
public record ValidationJson(
    String schema,
    boolean valid,
    List<Finding> problems,
    List<Finding> explained,
    Contents summary,
    Optional<List<Stale>> stale) {

  /**
   * A problem.
   *
   * @param problem which kind of problem it is
   * @param arguments what it is about
   * @param reason why the data is right as it is; absent unless somebody said so
   */
  record Finding(
      String file,
      int line,
      int column,
      Severity severity,
      String problem,
      List<String> arguments,
      String message,
      Optional<LocalizedText> reason) {

    private static Finding of(Problem problem, Messages messages, Optional<LocalizedText> reason) {
      return new Finding(
          problem.file(),
          problem.at().line(),
          problem.at().column(),
          problem.severity(),
          problem.key(),
          problem.arguments(),
          problem.message(messages),
          reason);
    }
  }

  /** What there is in the checked data. */
  record Contents(
      int guides,
      long paths,
      Questions questions,
      ClaimsJson claims,
      List<GuidePathsJson> byGuide,
      int providers,
      int authorities,
      Map<Trust, Integer> contacts,
      Optional<Oldest> oldestEvidence,
      List<Region> regions) {

    private static Contents of(Summary summary) {
      return new Contents(
          summary.guides(),
          summary.paths().count(),
          new Questions(
              summary.paths().medianQuestions(),
              summary.paths().mostQuestions(),
              summary.longestGuide()),
          ClaimsJson.of(summary.claims()),
          summary.byGuide().stream().map(GuidePathsJson::of).toList(),
          summary.providers(),
          summary.authorities(),
          summary.contacts(),
          summary.oldest().map(Oldest::of),
          summary.regions().stream().map(Region::of).toList());
    }
  }

  /** How many questions are asked on a path. */
  record Questions(int median, int longest, Optional<String> longestGuide) {}

  /** The oldest date that any contact rests on, and whose contact it is. */
  record Oldest(String seen, String party, String value) {

    private static Oldest of(Summary.Oldest oldest) {
      return new Oldest(oldest.date().text(), oldest.party(), oldest.value());
    }
  }

  /** What there is for one region. */
  record Region(
      String region,
      int providers,
      int authorities,
      Map<Trust, Integer> contacts,
      Optional<String> newestEvidence,
      Optional<String> oldestEvidence) {

    private static Region of(RegionSummary summary) {
      return new Region(
          summary.region(),
          summary.providers(),
          summary.authorities(),
          summary.contacts(),
          summary.newest().map(SeenDate::text),
          summary.oldest().map(SeenDate::text));
    }
  }

  /**
   * A contact that is due for a new look.
   *
   * @param party the id of the provider or authority
   * @param seen the newest date that its evidence bears
   * @param sources how many independent sources it rests on
   * @param page where to look again
   */
  record Stale(
      String party,
      String value,
      Channel channel,
      String region,
      Standing standing,
      Trust trust,
      Optional<String> seen,
      int sources,
      Optional<String> page) {

    private static Stale of(StaleContact stale) {
      Contact contact = stale.contact();
      return new Stale(
          stale.party(),
          contact.value(),
          contact.channel(),
          contact.region(),
          contact.standing(),
          contact.trust(),
          contact.newestEvidence().map(SeenDate::text),
          stale.sources(),
          stale.page().map(URI::toString));
    }
  }

  /**
   * Writes the document; messages are in the language of {@code messages}.
   *
   * @param stale the contacts that are due for a new look, if that was asked
   */
  public static void write(
      Report report, Optional<List<StaleContact>> stale, Messages messages, Writer target)
      throws IOException {
    ValidationJson document =
        new ValidationJson(
            "walletdesk.validation/1",
            report.isValid(),
            report.problems().stream()
                .map(problem -> Finding.of(problem, messages, Optional.empty()))
                .toList(),
            report.explained().stream()
                .map(one -> Finding.of(one.warning(), messages, Optional.of(one.reason())))
                .toList(),
            Contents.of(report.summary()),
            stale.map(contacts -> contacts.stream().map(Stale::of).toList()));
    Json.write(document, target);
  }
}
