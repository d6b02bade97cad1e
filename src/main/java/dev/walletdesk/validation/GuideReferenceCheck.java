package dev.walletdesk.validation;

import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Regions;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.catalog.loading.SourceMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Guides refer only to what is there: guides, providers, questions and choices. */
final class GuideReferenceCheck implements Check {

  @Override
  public void check(CheckedData data, Findings findings) {
    References references = new References(data.known(), findings);
    data.guides().forEach(guide -> new OneGuide(guide, references, findings).check());
  }

  private record OneGuide(Located<Guide> guide, References references, Findings findings) {

    void check() {
      List<String> related = guide.value().related();
      for (int i = 0; i < related.size(); i++) {
        String below = "/related/" + i;
        references.guide(guide, below, related.get(i));
        if (related.get(i).equals(guide.value().id())) {
          findings.error(guide, below, "related-to-itself", related.get(i));
        }
      }
      steps();
    }

    private void steps() {
      Map<String, Set<String>> above = new LinkedHashMap<>();
      for (int i = 0; i < guide.value().steps().size(); i++) {
        Step step = guide.value().steps().get(i);
        String below = "/steps/" + i;
        conditions(below, step.when(), above);
        switch (step.kind()) {
          case QUESTION -> above.put(step.id(), choices((Step.Question) step));
          case REMEDY, HANDOFF -> {}
          case CHECKLIST -> jobs(below, (Step.Checklist) step, above);
          case NOTICE ->
              ((Step.Notice) step)
                  .see()
                  .ifPresent(id -> references.guide(guide, below + "/see", id));
        }
      }
    }

    private void conditions(String below, Condition when, Map<String, Set<String>> above) {
      when.allowed().forEach((id, answers) -> condition(below + "/when", id, answers, above));
    }

    private void jobs(String below, Step.Checklist list, Map<String, Set<String>> above) {
      for (int i = 0; i < list.jobs().size(); i++) {
        conditions(below + "/jobs/" + i, list.jobs().get(i).when(), above);
      }
    }

    private static Set<String> choices(Step.Question question) {
      return question.choices().stream().map(Choice::id).collect(Collectors.toSet());
    }

    private void condition(
        String below, String id, List<String> answers, Map<String, Set<String>> above) {
      String list = below + "/" + SourceMap.escaped(id);
      boolean isPlace = Condition.namesPlace(id);
      if (!isPlace && !above.containsKey(id)) {
        references.question(guide, list, id, above.keySet());
        return;
      }
      for (int i = 0; i < answers.size(); i++) {
        String answer = answers.get(i);
        String at = list + "/" + i;
        if (!isPlace) {
          choice(at, id, answer, above.get(id));
        } else if (!answer.equals(Condition.OTHER)) {
          place(at, id, answer);
        }
      }
    }

    private void choice(String at, String question, String answer, Set<String> choices) {
      if (!choices.contains(answer) && !answer.isBlank() && !choices.isEmpty()) {
        String known = choices.stream().sorted().collect(Collectors.joining(", "));
        findings.error(guide, at, "unknown-choice", answer, question, known);
      }
    }

    private void place(String at, String id, String answer) {
      switch (id) {
        case Condition.PROVIDER -> references.provider(guide, at, answer);
        case Condition.PROVIDER_KIND -> {} // The schema lists them.
        default -> {
          if (!Regions.isKnown(answer)) {
            findings.error(guide, at, "unknown-region", answer);
          }
        }
      }
    }
  }
}
