package dev.walletdesk.format.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.country.CountryGuess;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.diagnosis.ContactAdvice;
import dev.walletdesk.diagnosis.JobStatus;
import dev.walletdesk.diagnosis.RegionSource;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.DiagnosisState;
import dev.walletdesk.document.HowToFind;
import dev.walletdesk.document.NoContact;
import dev.walletdesk.document.Prompt;
import dev.walletdesk.document.VerdictText;
import dev.walletdesk.search.Match;
import dev.walletdesk.text.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The document {@code walletdesk.diagnosis/1}: one state of a diagnosis, in one language.
 *
 * @param guide absent until it is chosen
 * @param provider absent until it is known
 * @param providers all wallets that it is about, the one that steps go by first; absent for one
 * @param region the country that it is about; absent until it is known, as is how it is known
 * @param regionGuess what the country was guessed from; present when it was
 * @param understood which of the answers were taken from what the user said
 * @param checked the numbers, links and mailboxes that the user named, as {@code check} judges them
 * @param matches the guides that the user's words may be about, the likeliest first
 * @param contacts of a handoff, as are the two that follow
 * @param unofficialData what of it walletdesk's own data does not stand behind
 */
public record DiagnosisJson(
    String schema,
    Optional<String> guide,
    Optional<String> provider,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> providers,
    Optional<String> region,
    Optional<RegionSource> regionSource,
    Optional<CountryGuess> regionGuess,
    Map<String, String> answers,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> understood,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<VerdictJson> checked,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<MatchJson> matches,
    List<String> notices,
    PromptJson next,
    Optional<List<ContactJson>> contacts,
    Optional<List<ContactJson>> unconfirmedContacts,
    Optional<List<ContactJson>> contactsElsewhere,
    Optional<NoContactJson> noContact,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OtherWalletJson> otherWallets,
    Optional<SheetJson> sheet,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> unofficialData) {

  /** What comes next, and the answers that may be given. */
  record PromptJson(
      Prompt.Kind kind,
      String id,
      String text,
      List<String> instructions,
      List<AnswerJson> choices,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<JobJson> jobs) {

    private static PromptJson of(Prompt prompt) {
      return new PromptJson(
          prompt.kind(),
          prompt.id(),
          prompt.text(),
          prompt.instructions(),
          AnswerJson.of(prompt.choices()),
          prompt.jobs().stream().map(JobJson::of).toList());
    }
  }

  /** A guide, and how likely it is the right one, from 0 to 1. */
  record MatchJson(String guide, double score, boolean official) {

    private static MatchJson of(Match match, Catalog catalog) {
      return new MatchJson(
          match.guideId(),
          Math.round(match.score() * 10_000) / 10_000.0,
          catalog.guideOrigin(match.guideId()).isOfficial());
    }
  }

  /** An answer: how to give it, and how it reads. */
  record AnswerJson(String id, String label) {

    private static List<AnswerJson> of(List<Prompt.Choice> choices) {
      return choices.stream().map(choice -> new AnswerJson(choice.id(), choice.label())).toList();
    }
  }

  /** A job of a checklist, how far the user is with it, and the answers that may be given. */
  record JobJson(
      String id,
      String title,
      List<String> instructions,
      JobStatus status,
      List<AnswerJson> choices) {

    private static JobJson of(Prompt.Job job) {
      return new JobJson(
          job.id(), job.title(), job.instructions(), job.status(), AnswerJson.of(job.choices()));
    }
  }

  /**
   * That the wallet has no contact for the country.
   *
   * @param regions the countries in which it has contacts
   * @param instead how to find the real support
   */
  record NoContactJson(String text, List<String> regions, List<String> instead) {

    private static NoContactJson of(CaseSheet sheet, Messages messages) {
      return new NoContactJson(
          new NoContact(messages).sentence(sheet.provider().orElseThrow(), sheet.region()),
          sheet.contacts().otherRegions(),
          HowToFind.ways(messages));
    }
  }

  private static List<String> providers(DiagnosisState state) {
    List<String> others = state.answers().otherWallets();
    return others.isEmpty()
        ? List.of()
        : Stream.concat(state.provider().stream(), others.stream()).toList();
  }

  /** What a guess must not hide, should it be wrong. */
  private static Optional<List<ContactJson>> elsewhere(DiagnosisState state) {
    return state
        .sheet()
        .filter(sheet -> state.whereabouts().source().equals(Optional.of(RegionSource.GUESS)))
        .map(sheet -> ContactJson.of(sheet.contacts().elsewhere()));
  }

  private static Optional<NoContactJson> noContact(DiagnosisState state, Messages messages) {
    return state
        .sheet()
        .filter(sheet -> sheet.provider().isPresent())
        .filter(sheet -> sheet.contacts().recommended().isEmpty())
        .map(sheet -> NoContactJson.of(sheet, messages));
  }

  /** Writes the document; texts are in the language of {@code contacts}. */
  public static void write(
      DiagnosisState state, ContactText contacts, Catalog catalog, Writer target)
      throws IOException {
    Messages messages = contacts.messages();
    VerdictText verdicts = new VerdictText(contacts);
    Optional<ContactAdvice> advice = state.sheet().map(CaseSheet::contacts);
    DiagnosisJson document =
        new DiagnosisJson(
            "walletdesk.diagnosis/1",
            state.guide(),
            state.provider(),
            providers(state),
            state.whereabouts().region(),
            state.whereabouts().source(),
            state.whereabouts().guess(),
            state.answers().byStep(),
            state.understood().byStep(),
            state.checked().stream().map(one -> VerdictJson.of(one, verdicts)).toList(),
            state.matches().stream().map(match -> MatchJson.of(match, catalog)).toList(),
            state.notices(),
            PromptJson.of(state.next()),
            advice.map(ContactAdvice::recommended).map(ContactJson::of),
            advice.map(ContactAdvice::unconfirmed).map(ContactJson::of),
            elsewhere(state),
            noContact(state, messages),
            state.sheet().stream()
                .flatMap(sheet -> sheet.others().stream())
                .map(OtherWalletJson::of)
                .toList(),
            state.sheet().map(sheet -> SheetJson.of(sheet, messages)),
            UnofficialData.in(state, catalog));
    Json.write(document, target);
  }
}
