package dev.walletdesk.document.article;

import dev.walletdesk.catalog.Step;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of an article with everything that is meant for one situation alone.
 *
 * @param situation who is to read it
 * @param parts in the order in which they are read: what concerns all, then sections within it
 */
public record Section(Situation situation, List<Part> parts) implements Part {

  /** Keeps its own copy of the list. */
  public Section {
    parts = List.copyOf(parts);
  }

  /** All steps in it and in the sections within it, in the order in which they are read. */
  @Override
  public Stream<Step> steps() {
    return parts.stream().flatMap(Part::steps);
  }

  /** Whether all that is in it is a question, whose answers are the headings of other sections. */
  public boolean saysNothing() {
    return steps().allMatch(Step.Question.class::isInstance);
  }

  /** The sections in it for some answers each. */
  public List<Section> situations() {
    return parts.stream()
        .filter(
            part ->
                part instanceof Section section && section.isForAnswers() && !section.saysNothing())
        .map(Section.class::cast)
        .toList();
  }

  /** Whether it is for some answers to a question. */
  public boolean isForAnswers() {
    return !situation.isAny() && !situation.isForPlaces();
  }

  /** Whether it is for some wallets, kinds of wallet or countries. */
  public boolean isForPlaces() {
    return situation.isForPlaces();
  }
}
