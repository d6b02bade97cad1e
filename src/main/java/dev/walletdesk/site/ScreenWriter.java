package dev.walletdesk.site;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.diagnosis.paths.ScreenGraph;
import dev.walletdesk.diagnosis.paths.ScreenGraph.Screen;
import dev.walletdesk.diagnosis.paths.ScreenGraph.Transition;
import dev.walletdesk.document.Edition;
import dev.walletdesk.document.Prompt;
import dev.walletdesk.document.Prompts;
import dev.walletdesk.format.html.Html;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.Messages;
import java.util.List;

/**
 * Writes one screen of a guide: what to know, what to do or to answer, and a link for each answer.
 */
final class ScreenWriter {

  /** The name of the first screen; those of the others have a prefix, so that none is called so. */
  static final String START = "start";

  private static final String PREFIX = "s-";

  private final Html html;
  private final Edition edition;
  private final Messages messages;
  private final PagePath here;
  private final SiteContent content;
  private final Guide guide;
  private final ScreenGraph graph;

  ScreenWriter(
      Html html,
      Edition edition,
      PagePath here,
      SiteContent content,
      Guide guide,
      ScreenGraph graph) {
    this.html = html;
    this.edition = edition;
    this.messages = edition.messages();
    this.here = here;
    this.content = content;
    this.guide = guide;
    this.graph = graph;
  }

  void write(int number) {
    Screen screen = graph.screens().get(number);
    html.open("section", "id", name(number), "tabindex", "-1").line();
    screen.notices().forEach(this::notice);
    Prompt prompt = prompt(screen);
    switch (prompt.kind()) {
      case QUESTION -> question(prompt, screen);
      case REMEDY -> remedy(prompt, screen);
      case CHECKLIST -> checklist(prompt, screen);
      case HANDOFF -> handoff((Next.HandOver) screen.next());
      case SOLVED -> solved(prompt);
    }
    html.close().line();
  }

  /** Where a wallet or a country is asked for, only those that make a difference are offered. */
  private Prompt prompt(Screen screen) {
    List<String> leading =
        screen.transitions().stream()
            .map(Transition::answer)
            .filter(answer -> !answer.equals(Condition.OTHER))
            .toList();
    return new Prompts(messages, content.catalog(), place -> leading).of(screen.next(), guide);
  }

  private String name(int number) {
    return number == 0 ? START : PREFIX + graph.screens().get(number).name();
  }

  private void notice(Step.Notice notice) {
    String look = "notice " + DataName.of(notice.tone());
    html.open("div", "class", look).element("p", messages.of(notice.tell()));
    notice
        .see()
        .filter(content.articles()::has)
        .ifPresent(
            other -> {
              String title = edition.words().title(content.articles().title(other));
              html.open("p", "class", "see");
              html.element("a", title, "href", here.to(PagePath.diagnosis(other))).close();
            });
    html.close().line();
  }

  private void question(Prompt prompt, Screen screen) {
    html.element("h2", prompt.text()).line();
    String why = prompt.why().orElseThrow();
    html.open("details").element("summary", messages.get("site.why")).element("p", why);
    html.close().line();
    answers(prompt, screen);
  }

  private void remedy(Prompt prompt, Screen screen) {
    html.element("h2", messages.get("remedy.heading", prompt.text())).line();
    list("ol", prompt.instructions());
    html.element("h3", messages.get("ask.remedy")).line();
    answers(prompt, screen);
  }

  /** Jobs are ticked and unfolded in the browser; nothing needs a script. */
  private void checklist(Prompt prompt, Screen screen) {
    html.element("h2", prompt.text()).line();
    prompt.instructions().forEach(one -> html.element("p", one).line());
    html.open("ol", "class", "jobs").line();
    for (Prompt.Job job : prompt.jobs()) {
      html.open("li").open("label").empty("input", "type", "checkbox");
      html.text(job.title()).close();
      html.open("details").element("summary", messages.get("site.how")).line();
      list("ol", job.instructions());
      html.close().close().line();
    }
    html.close().line();
    answers(prompt, screen);
  }

  private void handoff(Next.HandOver handOver) {
    new HandoffWriter(html, edition, here, content, guide)
        .write(handOver.handoff(), !handOver.id().equals(Next.HandOver.END));
  }

  private void solved(Prompt prompt) {
    html.element("h2", prompt.text()).line();
    html.element("h3", messages.get("article.prevent")).line();
    list("ul", prompt.instructions());
  }

  private void list(String element, List<String> items) {
    html.open(element).line();
    items.forEach(item -> html.element("li", item).line());
    html.close().line();
  }

  private void answers(Prompt prompt, Screen screen) {
    html.open("ul", "class", "answers").line();
    for (Transition transition : screen.transitions()) {
      Prompt.Choice choice = prompt.choice(transition.answer()).orElseThrow();
      html.open("li").open("a", "href", "#" + name(transition.to()));
      html.text(choice.label());
      choice.hint().ifPresent(hint -> html.element("small", hint));
      html.close().close().line();
    }
    html.close().line();
  }
}
