package dev.walletdesk.validation;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.catalog.StepKind;
import dev.walletdesk.diagnosis.paths.GuideWalk;
import dev.walletdesk.diagnosis.paths.WalkResult;
import java.util.List;

/** Tells of the steps of one guide that no path leads to, and why. */
final class ReachabilityCheck {

  private final Located<Guide> guide;
  private final WalkResult walked;
  private final KnownIds known;
  private final Findings findings;

  /** Of {@code guide}, which {@code walked} came of. */
  ReachabilityCheck(Located<Guide> guide, WalkResult walked, KnownIds known, Findings findings) {
    this.guide = guide;
    this.walked = walked;
    this.known = known;
    this.findings = findings;
  }

  void check() {
    List<Step> steps = guide.value().steps();
    for (int i = 0; i < steps.size(); i++) {
      if (isUnexplained(steps.get(i), "/steps/" + i)) {
        tell(steps.get(i), "/steps/" + i, stopsAbove(i));
      } else if (steps.get(i) instanceof Step.Checklist list) {
        jobs(list, "/steps/" + i + "/jobs/");
      }
    }
  }

  /** The jobs that apply to nobody who comes to their list. */
  private void jobs(Step.Checklist list, String below) {
    for (int i = 0; i < list.jobs().size(); i++) {
      String id = list.jobs().get(i).id();
      boolean listed = walked.reached().contains(list.id());
      if (listed
          && !walked.reached().contains(id)
          && !findings.hasErrorWithin(guide, below + i + "/when")) {
        findings.error(guide, below + i, "unreachable-step", id);
      }
    }
  }

  /** Whether nothing that is told already is the reason: a wrong condition, or one question up. */
  private boolean isUnexplained(Step step, String below) {
    boolean afterUnreached =
        step.when().allowed().keySet().stream()
            .anyMatch(id -> guide.value().step(id).isPresent() && !walked.reached().contains(id));
    return !walked.reached().contains(step.id())
        && !afterUnreached
        && walked.stuck().isEmpty()
        && !findings.hasErrorWithin(guide, below + "/when")
        && !findings.hasErrorWithin(guide, below + "/jobs");
  }

  private void tell(Step step, String below, List<String> stops) {
    if (!isReachedWithout(stops, step)) {
      findings.error(guide, below, "unreachable-step", step.id());
      return;
    }
    List<String> alone =
        stops.stream().filter(stop -> !isReachedWithout(others(stops, stop), step)).toList();
    String taking = alone.isEmpty() ? String.join(", ", stops) : alone.get(0);
    findings.error(guide, below, "shadowed-step", step.id(), taking);
  }

  private static List<String> others(List<String> stops, String stop) {
    return stops.stream().filter(other -> !other.equals(stop)).toList();
  }

  private List<String> stopsAbove(int index) {
    return guide.value().steps().subList(0, index).stream()
        .filter(step -> step.kind() == StepKind.HANDOFF)
        .map(Step::id)
        .toList();
  }

  private boolean isReachedWithout(List<String> left, Step step) {
    List<Step> kept =
        guide.value().steps().stream().filter(one -> !left.contains(one.id())).toList();
    Guide shorter = guide.value().withSteps(kept);
    return GuideWalk.of(shorter, known.wallets()).reached().contains(step.id());
  }
}
