package dev.walletdesk.text;

/**
 * Characters that nobody sees: controls, marks that reorder text, tags, and all others that Unicode
 * tells programs not to show (Default_Ignorable_Code_Point, UCD 15.1). They hide words, split them
 * for those who search, or make a text lie.
 */
public final class Invisible {

  /** First and last of each range, in order. */
  private static final int[] RANGES = {
    0x00, 0x1F, 0x7F, 0x9F, 0xAD, 0xAD, 0x34F, 0x34F, 0x61C, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5,
    0x180B, 0x180F, 0x200B, 0x200F, 0x2028, 0x202E, 0x2060, 0x206F, 0x3164, 0x3164, 0xFE00, 0xFE0F,
    0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000,
    0xE0FFF
  };

  private Invisible() {}

  /** Whether nobody sees {@code codePoint}; white space other than the blank is invisible too. */
  public static boolean is(int codePoint) {
    for (int i = 0; i < RANGES.length && RANGES[i] <= codePoint; i += 2) {
      if (codePoint <= RANGES[i + 1]) {
        return true;
      }
    }
    return false;
  }
}
