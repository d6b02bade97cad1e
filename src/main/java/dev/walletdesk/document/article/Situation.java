package dev.walletdesk.document.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who a section is meant for, among those who read the section around it.
 *
 * @param when the ids of the answers to a question, or of wallets, kinds of wallet and countries,
 *     by what was asked, as in the condition of a step; empty for everybody, again, behind sections
 *     for some
 * @param others the answers to the same question that somebody here could have given as well
 * @param otherwise whether the sections before it are for all the others
 * @param isForPlaces whether it is about wallets, kinds of wallet and countries, not about answers
 */
public record Situation(
    Map<String, List<String>> when, List<String> others, boolean otherwise, boolean isForPlaces) {

  /** Everybody. */
  static final Situation ANY = new Situation(Map.of(), List.of(), false, false);

  /** Somebody with one of some wallets, or in one of some countries. */
  static Situation of(Map<String, List<String>> places) {
    return new Situation(places, List.of(), false, true);
  }

  /** Those who are in this situation and in another, which is not about the same. */
  Situation and(Situation other) {
    Map<String, List<String>> both = new LinkedHashMap<>(when);
    both.putAll(other.when());
    return new Situation(both, other.others(), false, isForPlaces);
  }

  /** Whether it is everybody. */
  public boolean isAny() {
    return when.isEmpty();
  }
}
