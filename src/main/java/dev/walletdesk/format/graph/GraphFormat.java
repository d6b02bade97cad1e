package dev.walletdesk.format.graph;

import java.io.IOException;
import java.io.Writer;

/** One language in which pictures of guides are described. */
public interface GraphFormat {

  /**
   * Writes {@code graph}.
   *
   * @throws IOException if {@code out} does
   */
  void write(GuideGraph graph, Writer out) throws IOException;
}
