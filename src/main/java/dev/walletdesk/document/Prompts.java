package dev.walletdesk.document;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.JobState;
import dev.walletdesk.diagnosis.JobStatus;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.diagnosis.Outcome;
import dev.walletdesk.text.LocalizedText;
import dev.walletdesk.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts into words what comes next in a diagnosis: the one place where that is done. */
public final class Prompts {

  private final Messages messages;
  private final Terms words;
  private final Catalog catalog;
  private final PlacesOffered places;

  /**
   * Prompts in the language of {@code messages}.
   *
   * @param catalog where wallets are found by their ids
   * @param places what is offered when it is asked which wallet or country it is
   */
  public Prompts(Messages messages, Catalog catalog, PlacesOffered places) {
    this.messages = messages;
    this.words = new Terms(messages);
    this.catalog = catalog;
    this.places = places;
  }

  /** The prompt for what comes next in {@code guide}. */
  public Prompt of(Next next, Guide guide) {
    return switch (next.kind()) {
      case PROVIDER -> place(Condition.PROVIDER, places.walletsFor(guide));
      case REGION -> region(((Next.AskRegion) next).ofWallet());
      default -> ofGuide(next, guide).withText(text -> words.marked(text, guide.origin()));
    };
  }

  private Prompt ofGuide(Next next, Guide guide) {
    return switch (next.kind()) {
      case QUESTION -> question(((Next.Ask) next).question());
      case REMEDY -> remedy(((Next.Try) next).remedy());
      case CHECKLIST -> checklist((Next.WorkThrough) next);
      case HANDOFF -> handoff((Next.HandOver) next);
      case SOLVED ->
          end(Prompt.Kind.SOLVED, next.id(), messages.get("solved"), all(guide.prevent()));
      case PROVIDER, REGION -> throw new IllegalArgumentException("asked whatever the guide");
    };
  }

  /** The question which guide fits. */
  public Prompt guide(List<Guide> offered) {
    List<Prompt.Choice> choices =
        offered.stream().map(guide -> choice(guide.id(), words.title(guide))).toList();
    return asked(Condition.GUIDE, choices);
  }

  /** What the answer {@code id} to the question which wallet or which country it is is called. */
  public String placeName(String place, String id) {
    if (id.equals(Condition.OTHER)) {
      return messages.get(place + ".other");
    }
    return place.equals(Condition.PROVIDER)
        ? catalog.provider(id).map(words::name).orElse(id)
        : words.region(id);
  }

  private Prompt question(Step.Question step) {
    List<Prompt.Choice> choices =
        step.choices().stream()
            .map(
                choice ->
                    new Prompt.Choice(
                        choice.id(), messages.of(choice.label()), choice.hint().map(messages::of)))
            .toList();
    return new Prompt(
        Prompt.Kind.QUESTION,
        step.id(),
        messages.of(step.ask()),
        Optional.of(messages.of(step.why())),
        List.of(),
        choices);
  }

  /** The usual countries, and those in which the wallet has contacts besides. */
  private Prompt region(List<String> ofWallet) {
    List<String> usual = places.of(Condition.REGION);
    return place(
        Condition.REGION, Stream.concat(usual.stream(), ofWallet.stream()).distinct().toList());
  }

  private Prompt place(String place, List<String> offered) {
    Stream<String> answers = Stream.concat(offered.stream(), Stream.of(Condition.OTHER));
    return asked(place, answers.map(id -> choice(id, placeName(place, id))).toList());
  }

  /** A question that every guide may ask. */
  private Prompt asked(String id, List<Prompt.Choice> choices) {
    return new Prompt(
        Prompt.Kind.QUESTION,
        id,
        messages.get("ask." + id),
        Optional.of(messages.get("why." + id)),
        List.of(),
        choices);
  }

  private Prompt remedy(Step.Remedy step) {
    return new Prompt(
        Prompt.Kind.REMEDY,
        step.id(),
        messages.of(step.title()),
        Optional.of(messages.get("why.remedy")),
        all(step.instructions()),
        Arrays.stream(Outcome.values()).map(one -> choice(one.id(), words.of(one))).toList());
  }

  private Prompt checklist(Next.WorkThrough list) {
    int left = list.left();
    String goOn =
        left == 0 ? messages.get("checklist.go-on") : messages.count("checklist.leave", left);
    return new Prompt(
        Prompt.Kind.CHECKLIST,
        list.id(),
        messages.of(list.checklist().title()),
        Optional.of(messages.get("why.checklist")),
        List.of(messages.of(list.checklist().tell())),
        List.of(choice(Next.WorkThrough.GO_ON, goOn)),
        list.jobs().stream().map(this::job).toList());
  }

  private Prompt.Job job(JobState job) {
    return new Prompt.Job(
        job.job().id(),
        messages.of(job.job().title()),
        all(job.job().instructions()),
        job.status(),
        Arrays.stream(JobStatus.values()).map(one -> choice(one.id(), words.of(one))).toList());
  }

  private Prompt handoff(Next.HandOver handOver) {
    String tell = messages.of(handOver.handoff().tell());
    return end(Prompt.Kind.HANDOFF, handOver.id(), tell, List.of());
  }

  private static Prompt end(Prompt.Kind kind, String id, String text, List<String> advice) {
    return new Prompt(kind, id, text, Optional.empty(), advice, List.of());
  }

  private static Prompt.Choice choice(String id, String label) {
    return new Prompt.Choice(id, label, Optional.empty());
  }

  private List<String> all(List<LocalizedText> texts) {
    return texts.stream().map(messages::of).toList();
  }
}
