package dev.walletdesk.document.article;

import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.document.Terms;
import dev.walletdesk.document.block.BlockWriter;
import dev.walletdesk.document.block.Emphasis;
import dev.walletdesk.text.LocalizedText;
import dev.walletdesk.text.Messages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the steps of an article. */
final class StepWriter {

  private final Messages messages;
  private final Terms words;
  private final PlaceMarks marks;
  private final GuideNames guides;
  private final HelpWriter help;
  private final boolean brief;

  /**
   * Writes steps.
   *
   * @param brief whether what is for some wallets is written in few lines
   */
  StepWriter(
      Messages messages, PlaceMarks marks, GuideNames guides, HelpWriter help, boolean brief) {
    this.messages = messages;
    this.marks = marks;
    this.brief = brief;
    this.words = new Terms(messages);
    this.guides = guides;
    this.help = help;
  }

  /**
   * Writes a step into its place. A question is not put to readers: the headings are its answers.
   */
  void write(Article article, Step step, StepPlace place, BlockWriter out) {
    switch (step.kind()) {
      case QUESTION -> {}
      case REMEDY -> {
        Step.Remedy remedy = (Step.Remedy) step;
        out.heading(place.title().apply(messages.of(remedy.title())), place.level());
        out.numbered(all(remedy.instructions()));
      }
      case CHECKLIST -> {
        Step.Checklist list = (Step.Checklist) step;
        out.heading(place.title().apply(messages.of(list.title())), place.level());
        jobs(article, list, place.level() + 1, out);
      }
      case NOTICE -> notice((Step.Notice) step, place, out);
      case HANDOFF -> {
        Handoff handoff = ((Step.Stop) step).handoff();
        out.heading(title(handoff), place.level());
        help.now(article, handoff, place.level() + 1, out);
      }
    }
  }

  /** Writes the only step that is for some wallets or countries. */
  void marked(Article article, Step step, PlaceMark mark, int level, BlockWriter out) {
    switch (step.kind()) {
      case QUESTION -> {}
      case REMEDY -> {
        Step.Remedy remedy = (Step.Remedy) step;
        instructions(article, remedy.title(), remedy.instructions(), mark, level, out);
      }
      case CHECKLIST -> {
        heading(mark, messages.of(((Step.Checklist) step).title()), level, out);
        jobs(article, (Step.Checklist) step, level + 1, out);
      }
      case NOTICE -> {
        mark.write(messages.of(((Step.Notice) step).tell()), out);
        see((Step.Notice) step, out);
      }
      case HANDOFF -> {
        Handoff handoff = ((Step.Stop) step).handoff();
        heading(mark, title(handoff), level, out);
        help.now(article, handoff, level + 1, out);
      }
    }
  }

  /** Writes a step by itself, for a row of a table. */
  void alone(Article article, Step step, BlockWriter out) {
    if (step instanceof Step.Question question) {
      out.heading(messages.of(question.ask()));
      out.bullets(question.choices().stream().map(this::choice).toList());
    } else if (step instanceof Step.Notice notice) {
      out.heading(words.of(notice.tone()));
      tell(notice, out);
    } else {
      write(article, step, new StepPlace(1, false, title -> title), out);
    }
  }

  private void jobs(Article article, Step.Checklist list, int level, BlockWriter out) {
    out.paragraph(messages.of(list.tell()), Emphasis.PLAIN);
    for (Step.Job job : list.jobs()) {
      instructions(article, job.title(), job.instructions(), marks.of(article, job), level, out);
    }
  }

  private String title(Handoff handoff) {
    return messages.get(handoff.isCalm() ? "article.turn" : "article.stop");
  }

  private static void heading(PlaceMark mark, String title, int level, BlockWriter out) {
    out.heading(mark.title(title), level);
    mark.answers().ifPresent(cases -> out.paragraph(cases, Emphasis.DIM));
  }

  /**
   * Writes what to do, for some or for all. Where what many wallets need stands side by side, and
   * one of them can be asked for, it is short.
   */
  private void instructions(
      Article article,
      LocalizedText title,
      List<LocalizedText> instructions,
      PlaceMark mark,
      int level,
      BlockWriter out) {
    if (brief && article.providers().size() != 1 && !mark.isBlank()) {
      String label = mark.labelled(mark.title(messages.of(title)));
      out.labelled(label, messages.get("article.label", inOneLine(instructions)));
    } else {
      heading(mark, messages.of(title), level, out);
      out.numbered(all(instructions));
    }
  }

  private String inOneLine(List<LocalizedText> instructions) {
    return IntStream.range(0, instructions.size())
        .mapToObj(i -> messages.get("article.do", i + 1, messages.of(instructions.get(i))))
        .collect(Collectors.joining(messages.get("article.then")));
  }

  private List<String> all(List<LocalizedText> texts) {
    return texts.stream().map(messages::of).toList();
  }

  private void notice(Step.Notice notice, StepPlace place, BlockWriter out) {
    if (place.underHeading()) {
      String text = place.title().apply(messages.of(notice.tell()));
      out.labelled(words.of(notice.tone()), messages.get("article.label", text));
      see(notice, out);
    } else {
      tell(notice, out);
    }
  }

  private void tell(Step.Notice notice, BlockWriter out) {
    Emphasis emphasis = notice.tone() == Step.Tone.WARNING ? Emphasis.WARNING : Emphasis.PLAIN;
    out.paragraph(messages.of(notice.tell()), emphasis);
    see(notice, out);
  }

  private void see(Step.Notice notice, BlockWriter out) {
    guides.links(notice.see().stream().toList()).forEach(out::see);
  }

  private String choice(Choice choice) {
    String label = messages.of(choice.label());
    return choice
        .hint()
        .map(hint -> messages.get("choice.hinted", label, messages.of(hint)))
        .orElse(label);
  }
}
