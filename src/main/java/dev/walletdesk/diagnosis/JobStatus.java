package dev.walletdesk.diagnosis;

import dev.walletdesk.text.DataName;
import java.util.Optional;

/** How far somebody is with a job of a checklist. */
public enum JobStatus {
  DONE,
  /** The user tried, or has no way to. */
  COULD_NOT,
  /** It is still to be done; so is every job of which nothing has been said. */
  NOT_YET;

  /** The name that answers and JSON use. */
  public String id() {
    return DataName.of(this);
  }

  /** The status with this {@link #id()}. */
  public static Optional<JobStatus> of(String id) {
    return DataName.find(JobStatus.class, id);
  }

  /** Whether there is nothing left to do about the job. */
  public boolean isSettled() {
    return this != NOT_YET;
  }
}
