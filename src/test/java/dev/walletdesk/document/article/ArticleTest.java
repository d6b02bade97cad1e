package dev.walletdesk.document.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Diagnosis;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.diagnosis.Outcome;
import dev.walletdesk.diagnosis.Passed;
import dev.walletdesk.diagnosis.State;
import dev.walletdesk.document.Edition;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The articles of all guides, for every wallet that they name and for all. */
class ArticleTest {

  private static final Guide PAYMENT = Catalogs.shipped().guide("payment-failed").orElseThrow();

  static Stream<Guide> guides() {
    return Catalogs.shipped().guides().stream();
  }

  /** An article for all wallets, and one for each that the guide has something for. */
  private static Stream<Article> articles(Guide guide) {
    Stream<Article> each =
        guide.steps().stream()
            .flatMap(step -> step.conditions().stream())
            .flatMap(when -> when.allowed().getOrDefault(Condition.PROVIDER, List.of()).stream())
            .distinct()
            .flatMap(id -> Catalogs.shipped().provider(id).stream())
            .map(wallet -> Article.of(guide, Optional.of(wallet)));
    return Stream.concat(Stream.of(Article.of(guide, Optional.empty())), each);
  }

  private static List<Section> sections(Section section) {
    List<Section> all = new ArrayList<>();
    for (Part part : section.parts()) {
      if (part instanceof Section inner) {
        all.add(inner);
        all.addAll(sections(inner));
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("guides")
  void everyStepStandsInItExactlyOnce(Guide guide) {
    articles(guide)
        .forEach(
            article -> {
              List<Step> read = article.whole().steps().toList();
              assertEquals(read.size(), Set.copyOf(read).size(), guide::id);
              assertEquals(Set.copyOf(article.steps()), Set.copyOf(read), guide::id);
            });
    assertEquals(guide.steps(), Article.of(guide, Optional.empty()).steps());
  }

  @ParameterizedTest
  @MethodSource("guides")
  void noSituationIsEmpty(Guide guide) {
    articles(guide)
        .flatMap(article -> sections(article.whole()).stream())
        .forEach(section -> assertFalse(section.parts().isEmpty(), guide::id));
  }

  /** Facts for some wallets or countries stand behind what everybody there has to do. */
  @ParameterizedTest
  @MethodSource("guides")
  void nothingForSomeStandsAboveWhatIsUrgentForAll(Guide guide) {
    articles(guide)
        .forEach(
            article -> {
              assertUrgentFirst(article.whole());
              sections(article.whole()).forEach(ArticleTest::assertUrgentFirst);
            });
  }

  private static void assertUrgentFirst(Section section) {
    boolean factsForSome = false;
    for (Part part : section.parts()) {
      if (part instanceof Section inner && !inner.isForPlaces()) {
        return;
      }
      boolean facts = part.steps().allMatch(step -> step instanceof Step.Notice && isForSome(step));
      boolean stops = part.steps().anyMatch(Step.Stop.class::isInstance);
      assertFalse(
          factsForSome && !facts && !stops && isForAll(part), () -> section.situation().toString());
      factsForSome = (factsForSome && !stops) || facts;
    }
  }

  private static boolean isForSome(Step step) {
    Set<String> asked = step.when().allowed().keySet();
    return asked.contains(Condition.PROVIDER)
        || asked.contains(Condition.PROVIDER_KIND)
        || asked.contains(Condition.REGION);
  }

  private static boolean isForAll(Part part) {
    return part.steps().anyMatch(step -> !(step instanceof Step.Question) && !isForSome(step));
  }

  @ParameterizedTest
  @MethodSource("guides")
  void noHeadingComesTwiceInASectionInAnyLanguage(Guide guide) {
    for (Language language : Languages.all()) {
      ArticleWriter writer =
          ArticleWriter.in(
              Edition.of(Messages.in(language), Catalogs.shipped(), LocalDate.of(2026, 11, 28)));
      articles(guide)
          .forEach(
              article -> {
                List<Section> around = new ArrayList<>(sections(article.whole()));
                around.add(article.whole());
                around.forEach(section -> assertNoneTwice(writer, article, section));
              });
    }
  }

  private static void assertNoneTwice(ArticleWriter writer, Article article, Section around) {
    List<String> headings =
        around.parts().stream()
            .filter(Section.class::isInstance)
            .map(part -> writer.heading(article, (Section) part))
            .toList();
    assertEquals(headings.size(), new HashSet<>(headings).size(), headings::toString);
  }

  @ParameterizedTest
  @MethodSource("guides")
  void sectionsAreAtMostThreeDeep(Guide guide) {
    articles(guide).forEach(article -> assertTrue(depth(article.whole()) <= 3, guide::id));
  }

  private static int depth(Section section) {
    return section.parts().stream()
        .filter(part -> part instanceof Section inner && !inner.isForPlaces())
        .mapToInt(part -> 1 + depth((Section) part))
        .max()
        .orElse(0);
  }

  /**
   * Whoever reads what is for them, from the top and as far as a stop, reads what a diagnosis with
   * the same answers leads through, and nothing more to do.
   */
  @ParameterizedTest
  @MethodSource("guides")
  void itIsReadAsADiagnosisGoes(Guide guide) {
    articles(guide)
        .forEach(
            article -> {
              Optional<Provider> wallet = article.providers().stream().findFirst();
              Answers known =
                  Answers.NONE
                      .with(Condition.PROVIDER, wallet.map(Provider::id).orElse(Condition.OTHER))
                      .with(Condition.REGION, Condition.OTHER);
              compare(article, new Diagnosis(guide, Catalogs.shipped()), known);
            });
  }

  /** Follows every answer, with every remedy tried in vain. */
  private static void compare(Article article, Diagnosis diagnosis, Answers answers) {
    State state = diagnosis.at(answers);
    Next next = state.next();
    if (next instanceof Next.Ask ask) {
      ask.question()
          .choices()
          .forEach(choice -> compare(article, diagnosis, answers.with(next.id(), choice.id())));
    } else if (next instanceof Next.Try) {
      compare(article, diagnosis, answers.with(next.id(), Outcome.UNSOLVED.id()));
    } else if (next instanceof Next.WorkThrough) {
      compare(article, diagnosis, answers.with(next.id(), Next.WorkThrough.GO_ON));
    } else {
      Set<String> walked = new TreeSet<>();
      state.passed().stream()
          .filter(passed -> !(passed instanceof Passed.PlaceAnswered))
          .map(Passed::id)
          .forEach(walked::add);
      article.guide().step(next.id()).ifPresent(stop -> walked.add(stop.id()));
      walked.removeIf(id -> article.guide().question(id).isPresent());
      Reader reader = new Reader(article, answers);
      reader.read(article.whole());
      Set<String> more = new TreeSet<>(reader.ids);
      more.removeAll(walked);
      more.removeIf(id -> isKnownAnyway(article.guide().step(id).orElseThrow(), answers));
      reader.ids.retainAll(walked);
      assertEquals(walked, reader.ids, () -> article.guide().id() + " " + answers);
      assertEquals(Set.of(), more, () -> article.guide().id() + " " + answers);
    }
  }

  /** Something to know that holds for them: they may read it although they were stopped before. */
  private static boolean isKnownAnyway(Step step, Answers answers) {
    return step instanceof Step.Notice
        && step.when().allowed().entrySet().stream()
            .allMatch(
                asked ->
                    asked.getKey().equals(Condition.PROVIDER_KIND)
                        || answers
                            .to(asked.getKey())
                            .filter(asked.getValue()::contains)
                            .isPresent());
  }

  /** Somebody who reads the sections that are for them. */
  private static final class Reader {

    private final Article article;
    private final Answers answers;
    private final Set<String> ids = new TreeSet<>();
    private boolean stopped;

    Reader(Article article, Answers answers) {
      this.article = article;
      this.answers = answers;
    }

    void read(Section section) {
      for (Part part : section.parts()) {
        if (stopped) {
          return;
        }
        if (part instanceof Section inner) {
          if (isForMe(inner.situation())) {
            read(inner);
          }
        } else {
          Step step = ((Part.Single) part).step();
          if (!(step instanceof Step.Question)) {
            ids.add(step.id());
          }
          stopped = step instanceof Step.Stop;
        }
      }
    }

    private boolean isForMe(Situation situation) {
      return situation.when().entrySet().stream().allMatch(this::holds);
    }

    private boolean holds(Map.Entry<String, List<String>> asked) {
      String mine =
          asked.getKey().equals(Condition.PROVIDER_KIND)
              ? Catalogs.shipped().kindOf(answers.to(Condition.PROVIDER).orElseThrow())
              : answers.to(asked.getKey()).orElse("");
      assertFalse(
          article.guide().question(asked.getKey()).isPresent() && mine.isEmpty(),
          "asks for what was not asked");
      return asked.getValue().contains(mine);
    }
  }

  private static String outline(String language, Guide guide) {
    ArticleWriter writer =
        ArticleWriter.in(
            Edition.of(
                Messages.in(Languages.of(language)),
                Catalogs.shipped(),
                LocalDate.of(2026, 11, 28)));
    Article article = Article.of(guide, Optional.empty());
    StringBuilder lines = new StringBuilder();
    article
        .whole()
        .situations()
        .forEach(section -> lines.append(writer.heading(article, section)).append('\n'));
    return lines.toString();
  }

  @Test
  void headingsSayInPlainWordsWhatIsTheCase() {
    assertEquals(
        """
        If the money left, but the shop got nothing; or it hangs on “processing”; or you are not sure whether it left
        If no money left, or it came straight back; or you are not sure whether it left
        """,
        outline("en", PAYMENT));
    assertEquals(
        """
        如果钱扣了，商家说没收到；或者一直显示“处理中”；或者不确定扣没扣
        如果钱没扣，或扣了又退回来了；或者不确定扣没扣
        """,
        outline("zh", PAYMENT));
  }
}
