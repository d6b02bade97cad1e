package dev.walletdesk.catalog;

import dev.walletdesk.text.Language;
import dev.walletdesk.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to do about one kind of problem: an ordered list of steps, read from the top.
 *
 * @param id how data and scripts name it
 * @param title what it is about
 * @param summary which cases it covers
 * @param urgency how soon to act
 * @param topic under which heading it stands
 * @param examples how people say it, by language
 * @param steps in order
 * @param handoff where every path that no step ends leads
 * @param prevent what to do so that it does not happen again
 * @param related ids of neighbouring guides
 * @param sources where the facts in it were read
 * @param origin which data it comes from
 */
public record Guide(
    String id,
    LocalizedText title,
    LocalizedText summary,
    Urgency urgency,
    Topic topic,
    Map<Language, List<String>> examples,
    List<Step> steps,
    Handoff handoff,
    List<LocalizedText> prevent,
    List<String> related,
    List<Evidence> sources,
    Origin origin) {

  /**
   * What a guide is called.
   *
   * @param text the title
   * @param origin which data the guide comes from
   */
  public record Title(LocalizedText text, Origin origin) {

    /** The title of {@code guide}. */
    public static Title of(Guide guide) {
      return new Title(guide.title(), guide.origin());
    }
  }

  /** The step with this id. */
  public Optional<Step> step(String stepId) {
    return steps.stream().filter(step -> step.id().equals(stepId)).findFirst();
  }

  /** The question with this id. */
  public Optional<Step.Question> question(String stepId) {
    return step(stepId).filter(Step.Question.class::isInstance).map(Step.Question.class::cast);
  }

  /** This guide with other steps. */
  public Guide withSteps(List<Step> others) {
    return new Guide(
        id, title, summary, urgency, topic, examples, others, handoff, prevent, related, sources,
        origin);
  }
}
