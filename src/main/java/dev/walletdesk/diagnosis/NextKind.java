package dev.walletdesk.diagnosis;

/** What the user is to do next. */
public enum NextKind {
  /** {@link Next.Ask}. */
  QUESTION,
  /** {@link Next.AskProvider}. */
  PROVIDER,
  /** {@link Next.AskRegion}. */
  REGION,
  /** {@link Next.Try}. */
  REMEDY,
  /** {@link Next.WorkThrough}. */
  CHECKLIST,
  /** {@link Next.HandOver}. */
  HANDOFF,
  /** {@link Next.Solved}. */
  SOLVED;

  /** Whether nothing is left to answer. */
  public boolean isEnd() {
    return this == HANDOFF || this == SOLVED;
  }

  /** Whether it is something to do, which does not count as a question. */
  public boolean isWork() {
    return this == REMEDY || this == CHECKLIST;
  }

  /** Whether it is asked which wallet or which country it is. */
  public boolean isPlace() {
    return this == PROVIDER || this == REGION;
  }
}
