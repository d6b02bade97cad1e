package dev.walletdesk.document;

import dev.walletdesk.catalog.Step;

/** What kind of step it is, as data and documents name it. */
public final class StepKind {

  private StepKind() {}

  /** The name of the kind of {@code step}. */
  public static String of(Step step) {
    if (step instanceof Step.Question) {
      return "question";
    } else if (step instanceof Step.Remedy) {
      return "remedy";
    }
    return step instanceof Step.Notice ? "notice" : "handoff";
  }
}
