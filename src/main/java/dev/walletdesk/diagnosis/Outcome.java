package dev.walletdesk.diagnosis;

import dev.walletdesk.text.DataName;
import java.util.Optional;

/** How trying a remedy went. */
public enum Outcome {
  SOLVED,
  UNSOLVED,
  /** The user could not do it. */
  CANNOT;

  /** The name that answers and JSON use. */
  public String id() {
    return DataName.of(this);
  }

  /** The outcome with this {@link #id()}. */
  public static Optional<Outcome> of(String id) {
    return DataName.find(Outcome.class, id);
  }
}
