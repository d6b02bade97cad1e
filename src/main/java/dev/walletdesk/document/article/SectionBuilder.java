package dev.walletdesk.document.article;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A section that steps are sorted into.
 *
 * <p>First stands what concerns everybody there, among it what is for some wallets; then a section
 * for each situation, in the order in which their first steps come; then what concerns everybody
 * again. A situation that is a part of another is a section within that, as long as there is no
 * fourth level.
 */
final class SectionBuilder {

  private static final int MOST_LEVELS = 3;

  private final int level;
  private final Map<String, Set<String>> choices;
  private final List<Supplier<Part>> own = new ArrayList<>();
  private final Map<Map<String, List<String>>, List<Part>> places = new HashMap<>();
  private final List<Case> cases = new ArrayList<>();
  private Optional<SectionBuilder> rest = Optional.empty();
  private int casesBeforeRest;
  private boolean hasPlainSteps;

  /** Some answers to one question, and what is said for them. */
  private record Case(String question, Set<String> answers, SectionBuilder section) {

    boolean concerns(String otherQuestion, Set<String> others) {
      return !question.equals(otherQuestion) || !Collections.disjoint(answers, others);
    }

    boolean includes(String otherQuestion, Set<String> others) {
      return question.equals(otherQuestion) && answers.containsAll(others);
    }
  }

  /**
   * An empty section.
   *
   * @param level 0 for the whole article
   * @param choices the answers that its readers can have given, by question
   */
  SectionBuilder(int level, Map<String, Set<String>> choices) {
    this.level = level;
    this.choices = choices;
  }

  /**
   * Sorts a step in.
   *
   * @param answers for which it is meant, by question, in the order of the questions
   * @param at the wallets, kinds of wallet and countries for which it is meant
   */
  void add(Step step, Map<String, Set<String>> answers, Map<String, List<String>> at) {
    Optional<String> first = answers.keySet().stream().findFirst();
    if (first.isPresent()) {
      Map<String, Set<String>> further = new LinkedHashMap<>(answers);
      Set<String> chosen = further.remove(first.get());
      SectionBuilder section = inner(first.get(), chosen, further.size());
      section.add(step, further, at);
      if (step instanceof Step.Stop) {
        readLate(section, first.get(), chosen);
      }
    } else if (cases.isEmpty() || places.containsKey(at) || isAside(step, at)) {
      own(step, at);
    } else {
      last().own(step, at);
    }
  }

  /** Whether it does not matter what has been read before. */
  private static boolean isAside(Step step, Map<String, List<String>> at) {
    return step instanceof Step.Question || (step instanceof Step.Notice && !at.isEmpty());
  }

  private void own(Step step, Map<String, List<String>> at) {
    if (at.isEmpty()) {
      hasPlainSteps |= !(step instanceof Step.Question);
      own.add(() -> new Part.Single(step));
      return;
    }
    if (!places.containsKey(at)) {
      List<Part> steps = new ArrayList<>();
      places.put(at, steps);
      own.add(() -> new Section(Situation.of(at), steps));
    }
    places.get(at).add(new Part.Single(step));
  }

  private SectionBuilder last() {
    if (rest.isEmpty()) {
      rest = Optional.of(new SectionBuilder(level + 1, choices));
      casesBeforeRest = cases.size();
    }
    return rest.get();
  }

  /** What tells some to stop comes behind everything that they are to read before that. */
  private void readLate(SectionBuilder section, String question, Set<String> answers) {
    int index = 0;
    while (!cases.get(index).section().has(section)) {
      index++;
    }
    Case stopping = cases.get(index);
    if (cases.stream().skip(index + 1L).anyMatch(one -> one.concerns(question, answers))) {
      cases.remove(index);
      cases.add(stopping);
      casesBeforeRest -= index < casesBeforeRest ? 1 : 0;
    }
  }

  private boolean has(SectionBuilder section) {
    return this == section || cases.stream().anyMatch(one -> one.section().has(section));
  }

  private SectionBuilder inner(String question, Set<String> answers, int levelsWithin) {
    Optional<Case> around =
        cases.stream()
            .filter(one -> one.includes(question, answers))
            .filter(one -> one.answers().equals(answers) || one.section().holds(levelsWithin))
            .min(Comparator.comparingInt(one -> one.answers().size()));
    if (around.isEmpty()) {
      Map<String, Set<String>> narrowed = new LinkedHashMap<>(choices);
      narrowed.put(question, answers);
      Case added = new Case(question, answers, new SectionBuilder(level + 1, narrowed));
      cases.add(added);
      return added.section();
    }
    SectionBuilder section = around.get().section();
    return around.get().answers().equals(answers)
        ? section
        : section.inner(question, answers, levelsWithin);
  }

  /** Whether there is something for its sections to have in common, and room for them. */
  private boolean holds(int levelsWithin) {
    return hasPlainSteps && level + 1 + levelsWithin <= MOST_LEVELS;
  }

  /** The section as it reads. */
  Section build(Situation situation) {
    List<Part> parts = urgentFirst(own.stream().map(Supplier::get).toList());
    List<Section> sections = sections();
    int restAt = restAt(sections);
    sections.stream().filter(SectionBuilder::isMarked).forEach(parts::add);
    addSituations(sections.subList(0, restAt), parts);
    rest.ifPresent(everybody -> parts.add(everybody.build(Situation.ANY)));
    addSituations(sections.subList(restAt, sections.size()), parts);
    return new Section(situation, parts);
  }

  /**
   * What is only to be known for some wallets or countries comes behind what all have to do, but
   * before whoever it is for is told to stop.
   */
  private static List<Part> urgentFirst(List<Part> inOrder) {
    List<Part> parts = new ArrayList<>();
    List<Part> asides = new ArrayList<>();
    for (Part part : inOrder) {
      if (part.steps().allMatch(SectionBuilder::isFact)) {
        asides.add(part);
        continue;
      }
      if (part.steps().anyMatch(Step.Stop.class::isInstance)) {
        parts.addAll(asides);
        asides.clear();
      }
      parts.add(part);
    }
    parts.addAll(asides);
    return parts;
  }

  private static boolean isFact(Step step) {
    Set<String> asked = step.when().allowed().keySet();
    return step instanceof Step.Notice
        && (asked.contains(Condition.PROVIDER)
            || asked.contains(Condition.PROVIDER_KIND)
            || asked.contains(Condition.REGION));
  }

  private static void addSituations(List<Section> sections, List<Part> parts) {
    sections.stream().filter(section -> !isMarked(section)).forEach(parts::add);
  }

  /** What bears the names of wallets stands among what concerns everybody; but not a stop. */
  private static boolean isMarked(Section section) {
    return section.isForPlaces() && section.steps().noneMatch(Step.Stop.class::isInstance);
  }

  @SuppressWarnings("ReferenceEquality") // To compare all that is in two sections takes long.
  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    Map<String, Set<String>> before = new LinkedHashMap<>();
    for (Case one : cases) {
      Section section = one.section().build(situation(one, before));
      Section joined = joined(section);
      sections.add(joined);
      if (joined == section) {
        before.computeIfAbsent(one.question(), any -> new LinkedHashSet<>()).addAll(one.answers());
      }
    }
    return sections;
  }

  /** What concerns everybody comes last, but for those who are told to stop reading before that. */
  private int restAt(List<Section> sections) {
    boolean stops =
        rest.isPresent()
            && sections.subList(casesBeforeRest, sections.size()).stream()
                .flatMap(Section::steps)
                .anyMatch(Step.Stop.class::isInstance);
    return stops ? casesBeforeRest : sections.size();
  }

  /** A section that has nothing but what is for some wallets is one section about both. */
  private static Section joined(Section section) {
    boolean single = section.parts().size() == 1;
    return single && section.parts().get(0) instanceof Section only && only.isForPlaces()
        ? new Section(only.situation().and(section.situation()), only.parts())
        : section;
  }

  private Situation situation(Case one, Map<String, Set<String>> before) {
    Collection<String> all = choices.get(one.question());
    List<String> others = all.stream().filter(id -> !one.answers().contains(id)).toList();
    Set<String> said = before.getOrDefault(one.question(), Set.of());
    boolean otherwise = !others.isEmpty() && said.equals(Set.copyOf(others));
    List<String> answers = all.stream().filter(one.answers()::contains).toList();
    return new Situation(Map.of(one.question(), answers), others, otherwise, false);
  }
}
