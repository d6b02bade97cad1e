package dev.walletdesk.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When a step applies: every answer named must be one of those allowed. A condition on what was not
 * answered does not hold.
 *
 * @param allowed question id, {@link #PROVIDER} or {@link #REGION} to the answers that satisfy it
 */
public record Condition(Map<String, List<String>> allowed) {

  /** The reserved id of the question which wallet it is. */
  public static final String PROVIDER = "provider";

  /** The reserved id of the question in which country the account is. */
  public static final String REGION = "region";

  /** The reserved id of the question which guide fits. */
  public static final String GUIDE = "guide";

  /** The answer to {@link #PROVIDER} or {@link #REGION}: none of those listed, or not sure. */
  public static final String OTHER = "other";

  /** Holds always. */
  public static final Condition ALWAYS = new Condition(Map.of());

  /** Whether the answer to {@code question} (absent when there is none) satisfies this. */
  public boolean allows(String question, Optional<String> answer) {
    List<String> answers = allowed.get(question);
    return answers == null || answer.filter(answers::contains).isPresent();
  }
}
