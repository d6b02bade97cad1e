package dev.walletdesk.check.web;

import dev.walletdesk.check.verdict.Claim;
import java.util.List;
import java.util.Set;

/**
 * A name by which people recognise a party in a host: the registered label of one of its domains,
 * or its own name.
 *
 * @param name in lower case
 * @param common whether it is also an ordinary word, or so short that it stands in many names
 * @param group whether it stands in many names of a group of companies and of others
 * @param spoken whether the party is only called so: who owns the domains of that name is unknown
 * @param claims what is official of the parties that bear it
 * @param countries in which they have contacts
 */
record Brand(
    String name,
    boolean common,
    boolean group,
    boolean spoken,
    List<Claim> claims,
    Set<String> countries) {

  /** From this length on, a name is recognised although one letter is wrong. */
  static final int LONG_ENOUGH_TO_MISSPELL = 6;

  /** From this length on, a name is recognised although two letters are wrong. */
  static final int LONG_ENOUGH_FOR_TWO = 8;

  /** From this length on, a name is recognised anywhere in a label. */
  static final int LONG_ENOUGH_INSIDE = 7;

  boolean mayBeMisspelt() {
    return !common && name.length() >= LONG_ENOUGH_TO_MISSPELL && hasLetters();
  }

  boolean mayBeInside() {
    return !common && !group && name.length() >= LONG_ENOUGH_INSIDE && hasLetters();
  }

  /**
   * Whether the name alone under an ending of which nothing is known says that it is not theirs.
   */
  boolean isTheirsAlone() {
    return !common && !group && !spoken;
  }

  boolean mayBeMisspeltTwice() {
    return mayBeMisspelt() && !group && name.length() >= LONG_ENOUGH_FOR_TWO;
  }

  /** Whether it is recognised anywhere in a label where hosts cost nothing. */
  boolean mayBeOnCheapHosts() {
    return !common && !group && name.length() >= LONG_ENOUGH_TO_MISSPELL && hasLetters();
  }

  private boolean hasLetters() {
    return name.chars().anyMatch(Character::isLetter);
  }
}
