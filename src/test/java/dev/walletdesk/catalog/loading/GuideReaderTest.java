package dev.walletdesk.catalog.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Authority.Matter;
import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Evidence;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.Origin;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.catalog.Topic;
import dev.walletdesk.catalog.Urgency;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a guide says, as it stands in its file. */
class GuideReaderTest {

  private final Guide guide = Catalogs.small().guide("lost-money").orElseThrow();

  private <S extends Step> S step(String id, Class<S> kind) {
    return kind.cast(guide.step(id).orElseThrow());
  }

  private static List<String> urls(List<Evidence> sources) {
    return sources.stream().map(source -> source.url().toString()).toList();
  }

  @Test
  void usage() {
    assertEquals(LocalizedText.of("钱不见了", "Money is gone"), guide.title());
    assertEquals(LocalizedText.of("测试用的小指南。", "A small guide for tests."), guide.summary());
    assertEquals(Urgency.URGENT, guide.urgency());
    assertEquals(Topic.USING, guide.topic());
    assertEquals(Origin.BUILT_IN, guide.origin());
  }

  @Test
  void examplesAreByLanguage() {
    assertEquals(
        Map.of(
            Languages.of("zh"), List.of("钱不见了"),
            Languages.of("en"), List.of("my money is gone")),
        guide.examples());
  }

  @Test
  void aQuestionHasChoicesWithHints() {
    Step.Question question = guide.question("when").orElseThrow();
    assertEquals(LocalizedText.of("什么时候的事？", "When did it happen?"), question.ask());
    assertEquals(
        LocalizedText.of("正在发生的要先拦住。", "What is going on now must be stopped first."),
        question.why());
    assertEquals(
        List.of("now", "today", "earlier"), question.choices().stream().map(Choice::id).toList());
    Choice today = question.choice("today").orElseThrow();
    assertEquals(LocalizedText.of("今天", "Today"), today.label());
    assertEquals(Optional.of(LocalizedText.of("零点以后", "since midnight")), today.hint());
    assertEquals(Optional.of(LocalizedText.of("是今天丢的", "it was today")), today.situation());
    assertEquals(Map.of(), today.clues());
    assertEquals(Condition.ALWAYS, question.when());
    assertEquals(Optional.empty(), question.choice("never"));
  }

  @Test
  void aStopHasItsConditionAndItsHandoff() {
    Step.Stop stop = step("act-now", Step.Stop.class);
    assertEquals(new Condition(Map.of("when", List.of("now"))), stop.when());
    Handoff handoff = stop.handoff();
    assertEquals(LocalizedText.of("现在就联系。", "Make contact now."), handoff.tell());
    assertEquals(List.of(Channel.PHONE, Channel.WEB), handoff.channels());
    assertEquals(List.of(LocalizedText.of("时间和金额", "Time and amount")), handoff.prepare());
    assertEquals(LocalizedText.of("我的钱不见了。", "My money is gone."), handoff.say());
    assertEquals(List.of(LocalizedText.of("密码", "Your password")), handoff.never());
    assertEquals(List.of(Matter.POLICE, Matter.FRAUD), handoff.turnTo());
    assertEquals(List.of(), guide.handoff().turnTo());
  }

  @Test
  void aNoticeHasATone() {
    Step.Notice notice = step("calm", Step.Notice.class);
    assertEquals(LocalizedText.of("不要再付钱。", "Do not pay again."), notice.tell());
    assertEquals(Step.Tone.WARNING, notice.tone());
    assertEquals(Optional.of("found-money"), notice.see());
    assertEquals(List.of(), notice.sources());
  }

  @Test
  void aRemedyHasInstructions() {
    Step.Remedy remedy = step("look", Step.Remedy.class);
    assertEquals(LocalizedText.of("看账单", "Look at the history"), remedy.title());
    assertEquals(
        List.of(
            LocalizedText.of("打开账单。", "Open the history."),
            LocalizedText.of("按金额找。", "Look for the amount.")),
        remedy.instructions());
  }

  @Test
  void whatTheGuideEndsWith() {
    assertEquals(LocalizedText.of("该找客服了。", "Time to ask support."), guide.handoff().tell());
    assertEquals(List.of(LocalizedText.of("打开通知。", "Turn notifications on.")), guide.prevent());
    assertEquals(List.of("found-money"), guide.related());
    assertEquals(List.of("https://globe.example/help"), urls(guide.sources()));
    Step last = guide.steps().get(guide.steps().size() - 1);
    assertEquals(List.of("https://globe.example/undo"), urls(last.sources()));
  }

  @Test
  void aGuideWithOtherStepsIsOtherwiseTheSame() {
    Guide shorter = guide.withSteps(guide.steps().subList(0, 1));
    assertEquals(List.of("when"), shorter.steps().stream().map(Step::id).toList());
    assertEquals(guide, shorter.withSteps(guide.steps()));
  }

  @Test
  void whatIsNoQuestionIsNotFoundAsOne() {
    assertEquals(Optional.empty(), guide.question("look"));
    assertEquals(Optional.empty(), guide.question("nowhere"));
    assertEquals(Optional.empty(), guide.step("nowhere"));
  }
}
