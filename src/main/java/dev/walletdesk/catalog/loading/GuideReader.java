package dev.walletdesk.catalog.loading;

import dev.walletdesk.catalog.Authority.Matter;
import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.Handoff.Brief;
import dev.walletdesk.catalog.Origin;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.catalog.StepKind;
import dev.walletdesk.catalog.Topic;
import dev.walletdesk.catalog.Urgency;
import dev.walletdesk.text.Language;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads guides. */
final class GuideReader {

  private static final Handoff NO_HANDOFF =
      new Handoff(
          ObjectReader.NO_TEXT,
          Optional.empty(),
          List.of(),
          List.of(),
          ObjectReader.NO_TEXT,
          List.of(),
          List.of());

  private final Origin origin;
  private final Set<String> stepIds = new HashSet<>();

  private GuideReader(Origin origin) {
    this.origin = origin;
  }

  static Guide read(ObjectReader fields, Origin origin) {
    return new GuideReader(origin).guide(fields);
  }

  private Guide guide(ObjectReader fields) {
    fields.optionalString("$schema");
    return new Guide(
        fields.id("id"),
        fields.text("title"),
        fields.text("summary"),
        fields.oneOf("urgency", Urgency.class),
        fields.oneOf("topic", Topic.class, Topic.USING),
        fields.object("examples", GuideReader::examples, Map.of()),
        fields.objects("steps", this::step),
        fields.object("handoff", GuideReader::handoff, NO_HANDOFF),
        fields.texts("prevent"),
        fields.strings("related"),
        EvidenceReader.sources(fields),
        origin);
  }

  private static Map<Language, List<String>> examples(ObjectReader fields) {
    return fields.byLanguage(fields::strings);
  }

  private Step step(ObjectReader fields) {
    String id = ownId(fields);
    return switch (fields.oneOf("kind", StepKind.class)) {
      case QUESTION -> question(id, fields);
      case REMEDY -> remedy(id, fields);
      case CHECKLIST -> checklist(id, fields);
      case NOTICE -> notice(id, fields);
      case HANDOFF ->
          new Step.Stop(
              id,
              condition(fields),
              fields.object("handoff", GuideReader::handoff, NO_HANDOFF),
              EvidenceReader.sources(fields));
    };
  }

  /** An id that nothing else in the guide has. */
  private String ownId(ObjectReader fields) {
    String id = fields.id("id");
    if (Condition.isReserved(id)) {
      fields.problems().add(fields.at("id"), "reserved-id", id);
    } else if (!stepIds.add(id)) {
      fields.problems().add(fields.at("id"), "duplicate-id", id);
    }
    return id;
  }

  private static Step question(String id, ObjectReader fields) {
    return new Step.Question(
        id,
        condition(fields),
        fields.text("ask"),
        fields.text("why"),
        fields.objects("choices", GuideReader::choice),
        EvidenceReader.sources(fields));
  }

  private static Step remedy(String id, ObjectReader fields) {
    return new Step.Remedy(
        id,
        condition(fields),
        fields.text("title"),
        fields.texts("do"),
        fields.oneOf("effort", Step.Effort.class, Step.Effort.MINUTES),
        fields.oneOf("helps", Step.Chance.class, Step.Chance.SOMETIMES),
        EvidenceReader.sources(fields));
  }

  private Step checklist(String id, ObjectReader fields) {
    return new Step.Checklist(
        id,
        condition(fields),
        fields.text("title"),
        fields.text("tell"),
        fields.objects("jobs", this::job),
        EvidenceReader.sources(fields));
  }

  private Step.Job job(ObjectReader fields) {
    return new Step.Job(
        ownId(fields),
        condition(fields),
        fields.text("title"),
        fields.texts("do"),
        EvidenceReader.sources(fields));
  }

  private static Step notice(String id, ObjectReader fields) {
    return new Step.Notice(
        id,
        condition(fields),
        fields.text("tell"),
        fields.oneOf("tone", Step.Tone.class),
        fields.optionalString("see"),
        EvidenceReader.sources(fields));
  }

  private static Choice choice(ObjectReader fields) {
    return new Choice(
        fields.id("id"),
        fields.text("label"),
        fields.optionalText("hint"),
        fields.optionalText("case"),
        fields.optionalObject("clues", GuideReader::examples).orElse(Map.of()));
  }

  private static Condition condition(ObjectReader fields) {
    return fields.optionalObject("when", GuideReader::allowed).orElse(Condition.ALWAYS);
  }

  private static Condition allowed(ObjectReader fields) {
    Map<String, List<String>> allowed = new LinkedHashMap<>();
    fields.names().forEach(question -> allowed.put(question, fields.strings(question)));
    return new Condition(allowed);
  }

  private static Handoff handoff(ObjectReader fields) {
    return new Handoff(
        fields.text("tell"),
        fields.optionalObject("brief", GuideReader::brief),
        fields.list(
            "channels", value -> ObjectReader.oneOf(value, fields.problems(), Channel.class)),
        fields.texts("prepare"),
        fields.text("say"),
        fields.texts("never"),
        fields.optionalList(
            "turnTo", value -> ObjectReader.oneOf(value, fields.problems(), Matter.class)));
  }

  private static Brief brief(ObjectReader fields) {
    return new Brief(
        fields.text("tell"),
        fields.text("say"),
        fields.optionalText("never"),
        fields.optionalList(
            "report", value -> ObjectReader.oneOf(value, fields.problems(), Matter.class)));
  }
}
