package dev.walletdesk.validation;

import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.catalog.loading.SourceMap;
import dev.walletdesk.catalog.pattern.ContactFact;
import dev.walletdesk.catalog.pattern.Cue;
import dev.walletdesk.catalog.pattern.CueRole;
import dev.walletdesk.catalog.pattern.Phrase;
import dev.walletdesk.catalog.pattern.ScamPattern;
import dev.walletdesk.catalog.pattern.ScamPattern.Combination;
import dev.walletdesk.text.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Phrases of cues can be read, and patterns refer only to cues, guides and choices that exist. */
final class PatternCheck implements Check {

  @Override
  public void check(CheckedData data, Findings findings) {
    Map<String, Cue> cues = new HashMap<>();
    data.cues().forEach(cue -> cues.put(cue.value().id(), cue.value()));
    data.cues().forEach(cue -> phrases(cue, cues, findings));
    References references = new References(data.known(), findings);
    Map<String, Guide> guides = new HashMap<>();
    data.allGuides().forEach(guide -> guides.put(guide.value().id(), guide.value()));
    for (Located<ScamPattern> pattern : data.patterns()) {
      combinations(pattern, cues, findings);
      references.guide(pattern, "/guide", pattern.value().guide());
      Optional.ofNullable(guides.get(pattern.value().guide()))
          .ifPresent(guide -> answers(pattern, guide, findings));
    }
  }

  private static void phrases(Located<Cue> cue, Map<String, Cue> cues, Findings findings) {
    cue.value()
        .phrases()
        .forEach(
            (language, phrases) -> {
              for (int i = 0; i < phrases.size(); i++) {
                String written = phrases.get(i);
                boolean word = cue.value().role() == CueRole.WORD;
                if (word ? written.contains("…") : parse(written, language, cues).isEmpty()) {
                  String below = "/phrases/" + language.code() + "/" + i;
                  findings.error(cue, below, "bad-phrase", written);
                }
              }
            });
  }

  private static Optional<Phrase> parse(String written, Language language, Map<String, Cue> cues) {
    return Phrase.parse(
        written,
        id ->
            Optional.ofNullable(cues.get(id))
                .filter(cue -> cue.role() == CueRole.WORD)
                .map(cue -> cue.phrasesIn(language)));
  }

  private static void combinations(
      Located<ScamPattern> pattern, Map<String, Cue> cues, Findings findings) {
    List<Combination> signs = pattern.value().combinations();
    for (int i = 0; i < signs.size(); i++) {
      for (int group = 0; group < signs.get(i).all().size(); group++) {
        String below = "/signs/" + i + "/all/" + group;
        names(pattern, below, signs.get(i).all().get(group), cues, findings);
      }
      names(pattern, "/signs/" + i + "/unless", signs.get(i).unless(), cues, findings);
    }
  }

  private static void names(
      Located<ScamPattern> pattern,
      String below,
      List<String> names,
      Map<String, Cue> cues,
      Findings findings) {
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      boolean known =
          ContactFact.isFact(name)
              ? ContactFact.named(name).isPresent()
              : cues.containsKey(name) && cues.get(name).role() != CueRole.WORD;
      if (!known) {
        findings.error(pattern, below + "/" + i, "unknown-cue", name);
      }
    }
  }

  private static void answers(Located<ScamPattern> pattern, Guide guide, Findings findings) {
    Map<String, List<String>> choices =
        guide.steps().stream()
            .filter(Step.Question.class::isInstance)
            .map(Step.Question.class::cast)
            .collect(
                Collectors.toMap(
                    Step.Question::id, question -> ids(question.choices()), (one, same) -> one));
    pattern
        .value()
        .answers()
        .forEach(
            (question, choice) -> {
              List<String> known = choices.getOrDefault(question, List.of());
              if (!known.contains(choice)) {
                findings.error(
                    pattern,
                    "/answers/" + SourceMap.escaped(question),
                    "unknown-choice",
                    choice,
                    question,
                    String.join(", ", known));
              }
            });
  }

  private static List<String> ids(List<Choice> choices) {
    return choices.stream().map(Choice::id).toList();
  }
}
