package dev.walletdesk.format.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.catalog.StepKind;
import dev.walletdesk.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One step of a guide; what it consists of depends on its {@code kind}. */
sealed interface StepJson {

  /** A question; {@code when} is absent from a step that always applies. */
  record QuestionJson(
      String id,
      StepKind kind,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, List<String>> when,
      LocalizedText ask,
      LocalizedText why,
      List<ChoiceJson> choices,
      List<EvidenceJson> sources)
      implements StepJson {}

  /** An answer to a question. */
  record ChoiceJson(
      String id,
      LocalizedText label,
      Optional<LocalizedText> hint,
      @JsonProperty("case") Optional<LocalizedText> situation) {

    private static ChoiceJson of(Choice choice) {
      return new ChoiceJson(choice.id(), choice.label(), choice.hint(), choice.situation());
    }
  }

  /** Something to try. */
  record RemedyJson(
      String id,
      StepKind kind,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, List<String>> when,
      LocalizedText title,
      @JsonProperty("do") List<LocalizedText> instructions,
      List<EvidenceJson> sources)
      implements StepJson {}

  /** Several jobs, all of which must be settled. */
  record ChecklistJson(
      String id,
      StepKind kind,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, List<String>> when,
      LocalizedText title,
      LocalizedText tell,
      List<JobJson> jobs,
      List<EvidenceJson> sources)
      implements StepJson {}

  /** One entry of a checklist. */
  record JobJson(
      String id,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, List<String>> when,
      LocalizedText title,
      @JsonProperty("do") List<LocalizedText> instructions,
      List<EvidenceJson> sources) {

    private static JobJson of(Step.Job job) {
      return new JobJson(
          job.id(),
          job.when().allowed(),
          job.title(),
          job.instructions(),
          EvidenceJson.of(job.sources()));
    }
  }

  /** Something to know; {@code see} is the id of a guide that may fit better. */
  record NoticeJson(
      String id,
      StepKind kind,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, List<String>> when,
      LocalizedText tell,
      Step.Tone tone,
      Optional<String> see,
      List<EvidenceJson> sources)
      implements StepJson {}

  /** Stop here and contact somebody now. */
  record StopJson(
      String id,
      StepKind kind,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, List<String>> when,
      HandoffJson handoff,
      List<EvidenceJson> sources)
      implements StepJson {}

  /** A step as documents have it. */
  static StepJson of(Step step, Guide guide, Catalog catalog) {
    String id = step.id();
    StepKind kind = step.kind();
    Map<String, List<String>> when = step.when().allowed();
    List<EvidenceJson> sources = EvidenceJson.of(step.sources());
    return switch (kind) {
      case QUESTION -> {
        Step.Question question = (Step.Question) step;
        List<ChoiceJson> choices = question.choices().stream().map(ChoiceJson::of).toList();
        yield new QuestionJson(id, kind, when, question.ask(), question.why(), choices, sources);
      }
      case REMEDY -> {
        Step.Remedy remedy = (Step.Remedy) step;
        yield new RemedyJson(id, kind, when, remedy.title(), remedy.instructions(), sources);
      }
      case CHECKLIST -> {
        Step.Checklist list = (Step.Checklist) step;
        List<JobJson> jobs = list.jobs().stream().map(JobJson::of).toList();
        yield new ChecklistJson(id, kind, when, list.title(), list.tell(), jobs, sources);
      }
      case NOTICE -> {
        Step.Notice notice = (Step.Notice) step;
        yield new NoticeJson(id, kind, when, notice.tell(), notice.tone(), notice.see(), sources);
      }
      case HANDOFF -> {
        Handoff handoff = ((Step.Stop) step).handoff();
        yield new StopJson(id, kind, when, HandoffJson.of(handoff, guide, catalog), sources);
      }
    };
  }
}
