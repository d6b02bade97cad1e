package dev.walletdesk.diagnosis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How trying a remedy went. */
public enum Outcome {
  SOLVED,
  UNSOLVED,
  /** The user could not do it. */
  CANNOT;

  /** The name that answers and JSON use. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The outcome with this {@link #id()}. */
  public static Optional<Outcome> of(String id) {
    return Arrays.stream(values()).filter(outcome -> outcome.id().equals(id)).findFirst();
  }
}
