package dev.walletdesk.catalog;

/**
 * What a step asks of the user; data and documents name it by {@link dev.walletdesk.text.DataName}.
 */
public enum StepKind {
  /** {@link Step.Question}. */
  QUESTION,
  /** {@link Step.Remedy}. */
  REMEDY,
  /** {@link Step.Checklist}. */
  CHECKLIST,
  /** {@link Step.Notice}. */
  NOTICE,
  /** {@link Step.Stop}. */
  HANDOFF
}
