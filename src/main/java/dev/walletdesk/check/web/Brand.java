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
 * @param claims what is official of the parties that bear it
 * @param countries in which they have contacts
 */
record Brand(String name, boolean common, List<Claim> claims, Set<String> countries) {

  /** From this length on, a name is recognised although one letter is wrong. */
  static final int LONG_ENOUGH_TO_MISSPELL = 6;

  /** From this length on, a name is recognised anywhere in a label. */
  static final int LONG_ENOUGH_INSIDE = 7;

  boolean mayBeMisspelt() {
    return !common && name.length() >= LONG_ENOUGH_TO_MISSPELL && hasLetters();
  }

  boolean mayBeInside() {
    return !common && name.length() >= LONG_ENOUGH_INSIDE && hasLetters();
  }

  private boolean hasLetters() {
    return name.chars().anyMatch(Character::isLetter);
  }
}
