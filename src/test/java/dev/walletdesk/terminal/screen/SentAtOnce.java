package dev.walletdesk.terminal.screen;

import org.jline.utils.NonBlockingReader;

/**
 * A terminal that has sent everything before anybody reads, and then hung up. No thread fills it,
 * so what comes together never comes apart.
 */
final class SentAtOnce extends NonBlockingReader {

  private final String sent;
  private int at;

  SentAtOnce(String sent) {
    this.sent = sent;
  }

  @Override
  protected int read(long timeout, boolean isPeek) {
    if (at == sent.length()) {
      return EOF;
    }
    return sent.charAt(isPeek ? at : at++);
  }

  @Override
  public int readBuffered(char[] target, int offset, int length, long timeout) {
    int count = Math.min(length, sent.length() - at);
    sent.getChars(at, at + count, target, offset);
    at += count;
    return count == 0 && length > 0 ? EOF : count;
  }

  @Override
  public void close() {
    at = sent.length();
  }
}
