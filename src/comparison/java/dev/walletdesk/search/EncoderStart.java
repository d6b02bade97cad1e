package dev.walletdesk.search;

/**
 * How long somebody would wait for a sentence encoder before their first question is read.
 *
 * <pre>{@code
 * mvn -q -Pcomparison test-compile exec:java -Dexec.mainClass=dev.walletdesk.search.EncoderStart
 * }</pre>
 */
public final class EncoderStart {

  private EncoderStart() {}

  /** Prints the time for a question in either language, in a program that is running already. */
  public static void main(String[] args) {
    for (String question : new String[] {"付款失败了", "my payment failed"}) {
      long start = System.nanoTime();
      int length = new Encoder().encode(question).length;
      System.out.printf(
          "%s: %d numbers in %,d ms%n", question, length, (System.nanoTime() - start) / 1_000_000);
    }
  }
}
