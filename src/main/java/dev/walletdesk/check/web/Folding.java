package dev.walletdesk.check.web;

import java.util.Locale;

/**
 * Folds names so that those which look alike become the same. Characters beyond ASCII go through
 * the skeleton of UTS #39; of ASCII, the pairs that UTS #39 names (0 and o, 1 and l, rn and m) and
 * those that are used the same way: i and l, vv and w, cl and d, and digits for the letters they
 * resemble. Names of digits only are left alone.
 */
public final class Folding {

  private static final String DIGITS = "olzeasgtbg";

  private Folding() {}

  /** The same text for all names that look like {@code name}. */
  public static String fold(String name) {
    boolean ascii = name.chars().allMatch(c -> c < 0x80);
    String skeleton = (ascii ? name : InternationalNames.skeleton(name)).toLowerCase(Locale.ROOT);
    if (skeleton.chars().noneMatch(Character::isLetter)) {
      return skeleton;
    }
    StringBuilder folded = new StringBuilder(skeleton.length());
    for (int i = 0; i < skeleton.length(); i++) {
      char c = skeleton.charAt(i);
      if (c >= '0' && c <= '9') {
        folded.append(DIGITS.charAt(c - '0'));
      } else {
        folded.append(c == 'i' || c == '|' ? 'l' : c);
      }
    }
    return folded.toString().replace("rn", "m").replace("vv", "w").replace("cl", "d");
  }
}
