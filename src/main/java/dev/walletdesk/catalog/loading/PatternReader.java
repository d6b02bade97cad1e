package dev.walletdesk.catalog.loading;

import dev.walletdesk.catalog.Evidence;
import dev.walletdesk.catalog.Origin;
import dev.walletdesk.catalog.pattern.Cue;
import dev.walletdesk.catalog.pattern.CueRole;
import dev.walletdesk.catalog.pattern.PatternKind;
import dev.walletdesk.catalog.pattern.ScamPattern;
import dev.walletdesk.catalog.pattern.ScamPattern.Combination;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what gives scams away: cues and patterns. */
final class PatternReader {

  private PatternReader() {}

  static Cue cue(ObjectReader fields, Origin origin) {
    fields.optionalString("$schema");
    return new Cue(
        fields.id("id"),
        fields.oneOf("role", CueRole.class),
        fields.text("about"),
        fields.object("phrases", phrases -> phrases.byLanguage(phrases::optionalStrings), Map.of()),
        origin);
  }

  static ScamPattern pattern(ObjectReader fields, Origin origin) {
    fields.optionalString("$schema");
    return new ScamPattern(
        fields.id("id"),
        fields.oneOf("kind", PatternKind.class, PatternKind.SCAM),
        fields.text("name"),
        fields.text("why"),
        fields.texts("do"),
        fields.objects("signs", PatternReader::combination),
        fields.string("guide"),
        fields.object("answers", PatternReader::answers, Map.of()),
        sources(fields),
        origin);
  }

  /** Nobody is accused on hearsay: every pattern says whose warning it follows. */
  private static List<Evidence> sources(ObjectReader fields) {
    List<Evidence> sources = EvidenceReader.sources(fields);
    if (sources.isEmpty()) {
      fields.problems().add(fields.at("sources"), "no-evidence");
    }
    return sources;
  }

  private static Combination combination(ObjectReader fields) {
    return new Combination(
        fields.list("all", group -> strings(group, fields.problems())),
        fields.optionalStrings("unless"));
  }

  private static List<String> strings(JsonValue group, Problems problems) {
    return ObjectReader.list(group, problems, one -> ObjectReader.string(one, problems));
  }

  private static Map<String, String> answers(ObjectReader fields) {
    Map<String, String> answers = new LinkedHashMap<>();
    fields.names().forEach(name -> answers.put(name, fields.string(name)));
    return answers;
  }
}
