package dev.walletdesk.format.graph;

import dev.walletdesk.catalog.StepKind;
import java.util.List;
import java.util.Optional;

/**
 * A guide as boxes and arrows.
 *
 * @param nodes the boxes, in the order of the guide
 * @param edges the arrows, in the order of the boxes
 */
public record GuideGraph(List<Node> nodes, List<Edge> edges) {

  /**
   * A box.
   *
   * @param number its place among the boxes, from 0
   * @param step what kind of step it stands for, and so how it looks; absent for the beginning
   * @param lines what is written in it, one paragraph each
   */
  public record Node(int number, Optional<StepKind> step, List<String> lines) {}

  /**
   * An arrow.
   *
   * @param from the number of the box that it leaves
   * @param to the number of the box that it leads to
   * @param lines when it is taken, all of which must hold; none when always
   */
  public record Edge(int from, int to, List<String> lines) {}
}
