package dev.walletdesk.catalog.packed;

import dev.walletdesk.catalog.Authority.Matter;
import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.Origin;
import dev.walletdesk.catalog.Topic;
import dev.walletdesk.catalog.Urgency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes and reads guides. */
final class PackedGuide {

  private static final Urgency[] URGENCIES = Urgency.values();
  private static final Topic[] TOPICS = Topic.values();
  private static final Channel[] CHANNELS = Channel.values();
  private static final Matter[] MATTERS = Matter.values();

  private PackedGuide() {}

  static void write(Packer out, Guide guide) {
    out.string(guide.id());
    out.text(guide.title());
    out.text(guide.summary());
    out.constant(guide.urgency());
    out.constant(guide.topic());
    out.byLanguage(guide.examples());
    out.list(guide.steps(), PackedStep::write);
    write(out, guide.handoff());
    out.texts(guide.prevent());
    out.strings(guide.related());
    out.list(guide.sources(), PackedEvidence::write);
  }

  static Guide read(Unpacker in) {
    return new Guide(
        in.string(),
        in.text(),
        in.text(),
        in.constant(URGENCIES),
        in.constant(TOPICS),
        in.byLanguage(),
        in.list(PackedStep::read),
        handoff(in),
        in.texts(),
        in.strings(),
        in.list(PackedEvidence::read),
        Origin.BUILT_IN);
  }

  static void write(Packer out, Handoff handoff) {
    out.text(handoff.tell());
    out.optional(handoff.brief(), PackedGuide::write);
    out.list(handoff.channels(), Packer::constant);
    out.texts(handoff.prepare());
    out.text(handoff.say());
    out.texts(handoff.never());
    out.list(handoff.turnTo(), Packer::constant);
  }

  static Handoff handoff(Unpacker in) {
    return new Handoff(
        in.text(),
        in.optional(PackedGuide::brief),
        in.list(channels -> channels.constant(CHANNELS)),
        in.texts(),
        in.text(),
        in.texts(),
        matters(in));
  }

  private static void write(Packer out, Handoff.Brief brief) {
    out.text(brief.tell());
    out.text(brief.say());
    out.optional(brief.never(), Packer::text);
    out.list(brief.report(), Packer::constant);
  }

  private static Handoff.Brief brief(Unpacker in) {
    return new Handoff.Brief(in.text(), in.text(), in.optionalText(), matters(in));
  }

  private static List<Matter> matters(Unpacker in) {
    return in.list(matters -> matters.constant(MATTERS));
  }

  static void write(Packer out, Condition condition) {
    out.number(condition.allowed().size());
    condition
        .allowed()
        .forEach(
            (question, answers) -> {
              out.string(question);
              out.strings(answers);
            });
  }

  static Condition condition(Unpacker in) {
    long size = in.number();
    Map<String, List<String>> allowed = new LinkedHashMap<>();
    for (long left = size; left > 0; left--) {
      String question = in.string();
      allowed.put(question, in.strings());
    }
    return size == 0 ? Condition.ALWAYS : new Condition(allowed);
  }

  static void write(Packer out, Choice choice) {
    out.string(choice.id());
    out.text(choice.label());
    out.optional(choice.hint(), Packer::text);
    out.optional(choice.situation(), Packer::text);
    out.byLanguage(choice.clues());
  }

  static Choice choice(Unpacker in) {
    return new Choice(
        in.string(), in.text(), in.optionalText(), in.optionalText(), in.byLanguage());
  }
}
