package dev.walletdesk.diagnosis;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody takes to the provider: what happened, what was tried with what result, whom to
 * contact, what to have ready, what to say, what never to hand over, and whom to turn to next.
 *
 * @param guide the guide that was followed
 * @param provider the wallet, when it is one of ours
 * @param whereabouts the country, and how it is known
 * @param words what happened in the user's own words, already masked; may be empty
 * @param details what the user filled in, by the blank of the script
 * @param happened the questions and answers, in order
 * @param tried the remedies and how they went, in order
 * @param jobs the jobs of checklists and how far each is, in order
 * @param handoff what the guide says about handing over
 * @param contacts whom to contact
 * @param others further wallets that the case is about, and whom of each to contact
 * @param escalate region to the authorities to turn to next, in order
 */
public record CaseSheet(
    Guide guide,
    Optional<Provider> provider,
    Whereabouts whereabouts,
    String words,
    Map<Blank, String> details,
    List<Passed.Answered> happened,
    List<Passed.Tried> tried,
    List<JobState> jobs,
    Handoff handoff,
    ContactAdvice contacts,
    List<OtherWallet> others,
    Map<String, List<Authority>> escalate) {

  /**
   * A further wallet.
   *
   * @param provider which one
   * @param contacts whom to contact there
   */
  public record OtherWallet(Provider provider, ContactAdvice contacts) {

    /** In the country of the case, but where that is only guessed one of its own counts more. */
    private static OtherWallet of(
        Provider provider, State state, Guide guide, Handoff handoff, Seeker seeker) {
      Optional<String> region =
          state.whereabouts().isSaid() ? seeker.region() : provider.onlyRegion().or(seeker::region);
      Seeker there = new Seeker(region, seeker.language());
      return new OtherWallet(provider, ContactAdvice.of(provider, there, guide.id(), handoff));
    }
  }

  /** The sheet of a case that is being handed over, whatever language its reader knows. */
  public static CaseSheet of(Guide guide, State state, Handoff handoff, Catalog catalog) {
    return of(guide, state, handoff, catalog, new Seeker(state.region(), Optional.empty()));
  }

  /** The sheet of a case that is being handed over by somebody who reads {@code language}. */
  public static CaseSheet of(
      Guide guide, State state, Handoff handoff, Catalog catalog, Language language) {
    return of(guide, state, handoff, catalog, Seeker.of(state.region(), language));
  }

  private static CaseSheet of(
      Guide guide, State state, Handoff handoff, Catalog catalog, Seeker seeker) {
    return new CaseSheet(
        guide,
        state.provider(),
        state.whereabouts(),
        "",
        Map.of(),
        only(state.passed(), Passed.Answered.class),
        only(state.passed(), Passed.Tried.class),
        only(state.passed(), Passed.WorkedThrough.class).stream()
            .flatMap(list -> list.jobs().stream())
            .toList(),
        handoff,
        state
            .provider()
            .map(known -> ContactAdvice.of(known, seeker, guide.id(), handoff))
            .orElse(ContactAdvice.NONE),
        state.others().stream()
            .map(one -> OtherWallet.of(one, state, guide, handoff, seeker))
            .toList(),
        Escalation.of(guide, handoff, state.provider(), state.region(), catalog));
  }

  /**
   * The sheet of a case of which nobody was asked more than what stands here: for what is read by
   * many. Without a country the contacts are those for the whole world, and those of each country
   * are elsewhere.
   */
  public static CaseSheet unasked(
      Guide guide,
      Handoff handoff,
      Optional<Provider> provider,
      Optional<String> region,
      Catalog catalog,
      Language language) {
    Whereabouts whereabouts =
        new Whereabouts(region, region.map(any -> RegionSource.OPTION), Optional.empty());
    State state =
        new State(
            List.of(),
            new Next.HandOver(Next.HandOver.END, handoff),
            provider,
            List.of(),
            whereabouts);
    Optional<String> near =
        region
            .or(() -> provider.flatMap(Provider::onlyRegion))
            .or(() -> Optional.of(Contact.WORLDWIDE));
    return of(guide, state, handoff, catalog, Seeker.of(near, language));
  }

  /** The country, when known. */
  public Optional<String> region() {
    return whereabouts.region();
  }

  /** This sheet with what the user said; it must have been masked. */
  public CaseSheet withWords(String masked) {
    return with(masked, details, handoff);
  }

  /** This sheet with what the user filled in, and the handoff of which the script has it. */
  public CaseSheet withDetails(Map<Blank, String> filled, Handoff withThem) {
    return with(words, filled, withThem);
  }

  private CaseSheet with(String said, Map<Blank, String> filled, Handoff withThem) {
    return new CaseSheet(
        guide,
        provider,
        whereabouts,
        said,
        filled,
        happened,
        tried,
        jobs,
        withThem,
        contacts,
        others,
        escalate);
  }

  /** Whom the case needs in {@code region} beside those whom the data knows there. */
  public List<Need> missing(String region) {
    return Escalation.missing(guide, handoff, provider, escalate.getOrDefault(region, List.of()));
  }

  /** Whom the case needs in a country of which nobody is known. */
  public List<Need> needs() {
    return Escalation.missing(guide, handoff, provider, List.of());
  }

  /** The jobs that are so far, in order. */
  public List<Step.Job> jobs(JobStatus status) {
    return jobs.stream().filter(job -> job.status() == status).map(JobState::job).toList();
  }

  private static <T extends Passed> List<T> only(List<Passed> passed, Class<T> kind) {
    List<T> found = new ArrayList<>();
    passed.stream().filter(kind::isInstance).map(kind::cast).forEach(found::add);
    return List.copyOf(found);
  }
}
