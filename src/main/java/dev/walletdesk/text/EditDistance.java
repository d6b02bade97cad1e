package dev.walletdesk.text;

/**
 * The optimal string alignment distance: how many insertions, deletions, replacements and swaps of
 * neighbours turn one text into another (Damerau 1964, restricted so that no place is edited
 * twice).
 */
public final class EditDistance {

  private EditDistance() {}

  /** The distance between two texts. */
  public static int between(String from, String to) {
    int[] twoBack;
    int[] back = new int[to.length() + 1];
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      twoBack = back;
      back = row;
      row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replace = back[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replace, Math.min(back[j], row[j - 1]) + 1);
        if (isSwap(from, i, to, j)) {
          row[j] = Math.min(row[j], twoBack[j - 2] + 1);
        }
      }
    }
    return row[to.length()];
  }

  private static boolean isSwap(String from, int i, String to, int j) {
    return i > 1
        && j > 1
        && from.charAt(i - 1) == to.charAt(j - 2)
        && from.charAt(i - 2) == to.charAt(j - 1);
  }
}
