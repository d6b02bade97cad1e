package dev.walletdesk.catalog.problem;

/**
 * A place in a file.
 *
 * @param line from 1
 * @param column in characters, from 1
 */
public record Position(int line, int column) {

  /** The beginning of a file. */
  public static final Position START = new Position(1, 1);
}
