package dev.walletdesk.validation.likeness;

/**
 * Hashes of a text without one of its letters, each in constant time from those of its beginnings
 * and ends (a polynomial rolling hash, R. Karp and M. Rabin 1987, modulo 2^64).
 */
final class Deletions {

  /** Odd, and far from a power of two. */
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private final long[] before;
  private final long[] behind;
  private final long[] powers;

  Deletions(String text) {
    int length = text.length();
    before = new long[length + 1];
    behind = new long[length + 1];
    powers = new long[length + 1];
    powers[0] = 1;
    for (int i = 0; i < length; i++) {
      before[i + 1] = before[i] * BASE + letter(text, i);
      powers[i + 1] = powers[i] * BASE;
    }
    for (int i = length - 1; i >= 0; i--) {
      behind[i] = letter(text, i) * powers[length - 1 - i] + behind[i + 1];
    }
  }

  private static long letter(String text, int index) {
    return text.charAt(index) + 1L;
  }

  /** Of the whole text. */
  long whole() {
    return before[before.length - 1];
  }

  /** Of the text without the letter at {@code index}. */
  long without(int index) {
    int rest = before.length - 2 - index;
    return before[index] * powers[rest] + behind[index + 1];
  }

  /** Of the text with a gap for the letter at {@code index}. */
  long exceptFor(int index) {
    int rest = before.length - 2 - index;
    return before[index] * powers[rest + 1] + behind[index + 1];
  }
}
