package dev.walletdesk.site;

import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.diagnosis.Outcome;
import dev.walletdesk.diagnosis.paths.ScreenGraph;
import dev.walletdesk.diagnosis.paths.ScreenGraph.Screen;
import dev.walletdesk.diagnosis.paths.ScreenGraph.Way;
import dev.walletdesk.document.Edition;
import dev.walletdesk.format.html.Html;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.LocalizedText;
import dev.walletdesk.text.Messages;
import java.util.List;
import java.util.Optional;

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
    Next next = screen.next();
    if (next instanceof Next.Ask ask) {
      question(messages.of(ask.question().ask()), messages.of(ask.question().why()));
      answers(screen);
    } else if (next instanceof Next.AskProvider) {
      question(messages.get("ask.provider"), messages.get("why.provider"));
      answers(screen);
    } else if (next instanceof Next.AskRegion) {
      question(messages.get("ask.region"), messages.get("why.region"));
      answers(screen);
    } else if (next instanceof Next.Try attempt) {
      remedy(attempt.remedy(), screen);
    } else if (next instanceof Next.HandOver handOver) {
      new HandoffWriter(html, edition, here, content, guide)
          .write(handOver.handoff(), !handOver.id().equals(Next.HandOver.END));
    } else {
      solved();
    }
    html.close().line();
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
              String title = messages.of(content.articles().title(other));
              html.open("p", "class", "see");
              html.element("a", title, "href", here.to(PagePath.diagnosis(other))).close();
            });
    html.close().line();
  }

  private void question(String ask, String why) {
    html.element("h2", ask).line();
    html.open("details").element("summary", messages.get("site.why")).element("p", why);
    html.close().line();
  }

  private void remedy(Step.Remedy remedy, Screen screen) {
    html.element("h2", messages.get("remedy.heading", messages.of(remedy.title()))).line();
    html.open("ol").line();
    for (LocalizedText instruction : remedy.instructions()) {
      html.element("li", messages.of(instruction)).line();
    }
    html.close().line();
    html.element("h3", messages.get("ask.remedy")).line();
    answers(screen);
  }

  private void answers(Screen screen) {
    html.open("ul", "class", "answers").line();
    for (Way way : screen.ways()) {
      html.open("li").open("a", "href", "#" + name(way.to()));
      html.text(label(screen.next(), way.answer()));
      hint(screen.next(), way.answer()).ifPresent(hint -> html.element("small", messages.of(hint)));
      html.close().close().line();
    }
    html.close().line();
  }

  private String label(Next next, String answer) {
    if (next instanceof Next.Ask ask) {
      return messages.of(ask.question().choice(answer).orElseThrow().label());
    } else if (next instanceof Next.Try) {
      return edition.words().of(Outcome.of(answer).orElseThrow());
    } else if (next instanceof Next.AskProvider) {
      return answer.equals(Condition.OTHER)
          ? messages.get("provider.other")
          : messages.of(provider(answer).name());
    }
    return answer.equals(Condition.OTHER)
        ? messages.get("region.other")
        : edition.words().region(answer);
  }

  private Provider provider(String id) {
    return content.catalog().provider(id).orElseThrow();
  }

  private static Optional<LocalizedText> hint(Next next, String answer) {
    return next instanceof Next.Ask ask
        ? ask.question().choice(answer).flatMap(Choice::hint)
        : Optional.empty();
  }

  private void solved() {
    html.element("h2", messages.get("solved")).line();
    html.element("h3", messages.get("article.prevent")).line();
    html.open("ul").line();
    List<LocalizedText> tips = guide.prevent();
    tips.forEach(tip -> html.element("li", messages.of(tip)).line());
    html.close().line();
  }
}
