package dev.walletdesk.format.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.diagnosis.JobState;
import dev.walletdesk.diagnosis.JobStatus;
import dev.walletdesk.diagnosis.Need;
import dev.walletdesk.diagnosis.Outcome;
import dev.walletdesk.diagnosis.Passed;
import dev.walletdesk.diagnosis.RegionSource;
import dev.walletdesk.text.LocalizedText;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The document {@code walletdesk.case/1}: a case sheet, in every language. */
public record CaseJson(
    String schema,
    String date,
    String guide,
    Optional<String> provider,
    Optional<String> region,
    Optional<RegionSource> regionSource,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) String words,
    List<AnsweredJson> happened,
    List<TriedJson> tried,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<JobJson> jobs,
    List<ContactJson> contacts,
    List<ContactJson> unconfirmedContacts,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OtherWalletJson> otherWallets,
    List<LocalizedText> prepare,
    LocalizedText say,
    List<LocalizedText> never,
    List<String> escalate,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Need> missing,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> unofficialData) {

  /** A question and what was answered: their ids, and how they read. */
  record AnsweredJson(String question, String answer, LocalizedText ask, LocalizedText label) {

    private static AnsweredJson of(Passed.Answered answered) {
      return new AnsweredJson(
          answered.question().id(),
          answered.choice().id(),
          answered.question().ask(),
          answered.choice().label());
    }
  }

  /** Something that was tried, and how it went. */
  record TriedJson(String remedy, Outcome outcome, LocalizedText title) {

    private static TriedJson of(Passed.Tried tried) {
      return new TriedJson(tried.remedy().id(), tried.outcome(), tried.remedy().title());
    }
  }

  /** A job of a checklist, and how far it is. */
  record JobJson(String job, JobStatus status, LocalizedText title) {

    private static JobJson of(JobState job) {
      return new JobJson(job.job().id(), job.status(), job.job().title());
    }
  }

  /** The sheet as a document, of the day {@code today}. */
  public static String write(CaseSheet sheet, LocalDate today) throws IOException {
    CaseJson document =
        new CaseJson(
            "walletdesk.case/1",
            today.toString(),
            sheet.guide().id(),
            sheet.provider().map(Provider::id),
            sheet.region(),
            sheet.whereabouts().source(),
            sheet.words(),
            sheet.happened().stream().map(AnsweredJson::of).toList(),
            sheet.tried().stream().map(TriedJson::of).toList(),
            sheet.jobs().stream().map(JobJson::of).toList(),
            ContactJson.of(sheet.contacts().recommended()),
            ContactJson.of(sheet.contacts().unconfirmed()),
            sheet.others().stream().map(OtherWalletJson::of).toList(),
            sheet.handoff().prepare(),
            sheet.handoff().say(),
            sheet.handoff().never(),
            sheet.escalate().values().stream().flatMap(List::stream).map(Authority::id).toList(),
            sheet.region().map(sheet::missing).orElse(List.of()),
            UnofficialData.in(sheet));
    StringWriter text = new StringWriter();
    Json.write(document, text);
    return text.toString();
  }
}
