package dev.walletdesk.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When a step applies: every answer named must be one of those allowed. A condition on what was not
 * answered does not hold.
 *
 * @param allowed question id, {@link #PROVIDER}, {@link #PROVIDER_KIND} or {@link #REGION} to the
 *     answers that satisfy it
 */
public record Condition(Map<String, List<String>> allowed) {

  /** The reserved id of the question which wallet it is. */
  public static final String PROVIDER = "provider";

  /**
   * The reserved id for what kind of wallet it is, which is not asked: it follows from the answer
   * to {@link #PROVIDER}, and is {@link #OTHER} for a wallet that is none of those listed.
   */
  public static final String PROVIDER_KIND = "provider-kind";

  /** The reserved id of the other wallets that a case is about; their ids with commas between. */
  public static final String PROVIDERS = "providers";

  /** The reserved id of the question in which country the account is. */
  public static final String REGION = "region";

  /** The reserved id of the question which guide fits. */
  public static final String GUIDE = "guide";

  /** The answer to {@link #PROVIDER} or {@link #REGION}: none of those listed, or not sure. */
  public static final String OTHER = "other";

  /** Holds always. */
  public static final Condition ALWAYS = new Condition(Map.of());

  /** Whether the question {@code id} is one that no guide has, because every guide may need it. */
  public static boolean isReserved(String id) {
    return id.equals(GUIDE) || namesPlace(id);
  }

  /** Whether {@code id} stands for the wallet, its kind or the country. */
  public static boolean namesPlace(String id) {
    return id.equals(PROVIDER) || id.equals(PROVIDER_KIND) || id.equals(REGION);
  }

  /** Whether it must be known which wallet it is, or in which country, to tell if this holds. */
  public boolean dependsOn(String place) {
    return allowed.containsKey(place)
        || (place.equals(PROVIDER) && allowed.containsKey(PROVIDER_KIND));
  }

  /**
   * Whether the answer to {@code question} (absent when there is none) satisfies this. What holds
   * in the European Union holds in each of its members.
   */
  public boolean allows(String question, Optional<String> answer) {
    List<String> answers = allowed.get(question);
    return answers == null || answer.filter(given -> admits(question, answers, given)).isPresent();
  }

  private static boolean admits(String question, List<String> answers, String given) {
    return question.equals(REGION)
        ? answers.stream().anyMatch(area -> Regions.includes(area, given))
        : answers.contains(given);
  }
}
