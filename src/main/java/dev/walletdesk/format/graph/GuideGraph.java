package dev.walletdesk.format.graph;

import java.util.List;

/**
 * A guide as boxes and arrows.
 *
 * @param nodes the boxes, in the order of the guide
 * @param edges the arrows, in the order of the boxes
 */
public record GuideGraph(List<Node> nodes, List<Edge> edges) {

  /** What a box stands for, and so how it looks. */
  public enum Kind {
    START,
    QUESTION,
    REMEDY,
    NOTICE,
    HANDOFF
  }

  /**
   * A box.
   *
   * @param number its place among the boxes, from 0
   * @param kind what it stands for
   * @param lines what is written in it, one paragraph each
   */
  public record Node(int number, Kind kind, List<String> lines) {}

  /**
   * An arrow.
   *
   * @param from the number of the box that it leaves
   * @param to the number of the box that it leads to
   * @param lines when it is taken, all of which must hold; none when always
   */
  public record Edge(int from, int to, List<String> lines) {}
}
