package dev.walletdesk.diagnosis.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Providers;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.LocalizedText;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GuideWalkTest {

  @Test
  void usage() {
    WalkResult walk = GuideWalk.of(SmallGuide.GUIDE, SmallGuide.CATALOG);
    assertEquals(4, walk.paths().mostQuestions());
    assertEquals(2, walk.paths().fewestAnswers().orElseThrow());
    assertTrue(walk.complete());
    assertEquals(
        Set.of("when", "act-now", "calm", "look", "where", "globe-trick", "handoff"),
        walk.reached());
  }

  @Test
  void everyMoveIsToldWithTheStepsThatAskNothing() {
    Set<String> moves = new TreeSet<>();
    GuideWalk.of(
        SmallGuide.GUIDE, SmallGuide.CATALOG, (from, to, answers) -> moves.add(from + " > " + to));
    assertEquals(
        """
         > when
        calm > look
        globe-trick > handoff
        look > where
        when > act-now
        when > calm
        where > globe-trick
        where > handoff
        """,
        String.join("\n", moves) + "\n");
  }

  @Test
  void whatThereIsToTakeInIsCountedUpToEachEnd() {
    WalkResult walk = GuideWalk.of(SmallGuide.GUIDE, SmallGuide.CATALOG);
    assertEquals(Set.of("act-now", "handoff"), walk.ends().keySet());
    PathLoad now = walk.ends().get("act-now");
    assertEquals(new Span(2, 2), now.questions());
    assertEquals(new Span(0, 0), now.remedies());
    int asked = 13;
    int handedOver = 12;
    assertEquals(
        new Span(asked + handedOver, asked + handedOver), now.words().get(Languages.of("en")));
    assertEquals(new Span(1, 2), walk.ends().get("handoff").remedies());
  }

  @Test
  void everyChineseCharacterIsAWord() {
    LocalizedText text = LocalizedText.of("打开 Alipay，按 95188。", "Open Alipay, press 95188.");
    Step.Notice notice =
        new Step.Notice("n", Condition.ALWAYS, text, Step.Tone.INFO, Optional.empty(), List.of());
    WordCount words = WordCount.ofNotices(List.of(notice));
    assertEquals(5, words.in(Languages.of("zh")));
    assertEquals(4, words.in(Languages.of("en")));
  }

  @Test
  void aQuestionWithoutChoicesIsStuck() {
    LocalizedText text = LocalizedText.of("字", "text");
    Step question = new Step.Question("empty", Condition.ALWAYS, text, text, List.of(), List.of());
    WalkResult walk =
        GuideWalk.of(SmallGuide.GUIDE.withSteps(List.of(question)), Providers.of(List.of()));
    assertEquals(Set.of("empty"), walk.stuck());
    assertEquals(Map.of(), walk.paths().byQuestions());
  }

  @Test
  void aGuideOfHundredsOfStepsIsNotWalked() {
    Step remedy = SmallGuide.GUIDE.step("look").orElseThrow();
    Guide guide = SmallGuide.GUIDE.withSteps(Collections.nCopies(301, remedy));
    assertFalse(GuideWalk.of(guide, Providers.of(List.of())).complete());
  }
}
