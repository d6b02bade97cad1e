package dev.walletdesk.document.article;

import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.paths.ReachableAnswers;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A guide to read: its steps by the situation that they are for.
 *
 * @param guide the guide
 * @param providers the wallets that it is read for; steps for other wallets are left out. Empty
 *     means all, and no wallet's contacts
 * @param region the country that it is read for; absent means all
 * @param steps the steps to read, in the order of the guide
 * @param whole the same steps, in the order in which they are read
 */
public record Article(
    Guide guide,
    List<Provider> providers,
    Optional<String> region,
    List<Step> steps,
    Section whole) {

  /** The article of {@code guide}, for one wallet or for all. */
  public static Article of(Guide guide, Optional<Provider> provider) {
    return of(guide, provider.stream().toList(), Optional.empty());
  }

  /** The article of {@code guide}, for some wallets (none means all) in one country or in all. */
  public static Article of(Guide guide, List<Provider> providers, Optional<String> region) {
    Readership readership = new Readership(providers, region);
    List<Step> steps =
        guide.steps().stream().flatMap(step -> readership.read(step).stream()).toList();
    return new Article(guide, providers, region, steps, whole(guide, steps, readership));
  }

  /** Whether it is for more than one wallet, or else for more than one country. */
  boolean isForMany(boolean wallets) {
    return wallets ? providers.size() != 1 : region.isEmpty();
  }

  private static Section whole(Guide guide, List<Step> steps, Readership readership) {
    ReachableAnswers reachable = ReachableAnswers.in(guide);
    SectionBuilder sections = new SectionBuilder(0, choices(guide));
    for (Step step : steps) {
      Map<String, Set<String>> answers = reachable.to(step);
      if (answers.values().stream().noneMatch(Set::isEmpty)) {
        sections.add(step, answers, readership.within(places(step, reachable)));
      }
    }
    return sections.build(Situation.ANY);
  }

  /** The wallets, kinds of wallet and countries that a step is for. */
  private static Map<String, List<String>> places(Step step, ReachableAnswers reachable) {
    Map<String, List<String>> places = new LinkedHashMap<>(step.when().allowed());
    places.keySet().removeIf(reachable::isQuestion);
    return places;
  }

  private static Map<String, Set<String>> choices(Guide guide) {
    Map<String, Set<String>> choices = new LinkedHashMap<>();
    for (Step step : guide.steps()) {
      if (step instanceof Step.Question question) {
        choices.put(
            question.id(),
            question.choices().stream()
                .map(Choice::id)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
      }
    }
    return choices;
  }
}
