package dev.walletdesk.text;

import java.util.Arrays;

/**
 * A tree whose edges are characters. While it grows, the children of a node are a linked list. The
 * first question lays the edges of each node side by side, in order (compressed sparse rows): most
 * nodes have one or two, and those on one way then lie close together. From then on it does not
 * grow. Both forms take a few bytes a node, so that a small heap has room for both.
 */
final class CharTree {

  static final int NONE = -1;
  private static final int FEW = 6;

  private int nodes = 1;

  /** The character that leads to each node, its first child and its next sibling. */
  private char[] characters = new char[1 << 10];

  private int[] children = new int[1 << 10];
  private int[] siblings = new int[1 << 10];

  /** The children of the root, by character: every place of a text asks for one. */
  private int[] roots = {};

  /** Where the edges of each node begin in the two arrays below; null while the tree grows. */
  private int[] first;

  private char[] labels;
  private int[] ends;

  /** A tree with nothing but its root, the node 0. */
  CharTree() {
    children[0] = NONE;
  }

  /** The node behind the edge {@code c} of {@code node}, new if there is none. */
  int childOrNew(int node, char c) {
    if (first != null) {
      throw new IllegalStateException("has been asked");
    }
    int known = node == 0 ? root(c) : children[node];
    while (known != NONE && characters[known] != c) {
      known = siblings[known];
    }
    return known == NONE ? add(node, c) : known;
  }

  private int add(int node, char c) {
    if (nodes == children.length) {
      characters = Arrays.copyOf(characters, nodes * 2);
      children = Arrays.copyOf(children, nodes * 2);
      siblings = Arrays.copyOf(siblings, nodes * 2);
    }
    characters[nodes] = c;
    children[nodes] = NONE;
    siblings[nodes] = children[node];
    children[node] = nodes;
    if (node == 0) {
      int known = roots.length;
      if (c >= known) {
        roots = Arrays.copyOf(roots, Math.max(c + 1, known * 2));
        Arrays.fill(roots, known, roots.length, NONE);
      }
      roots[c] = nodes;
    }
    return nodes++;
  }

  /** The node behind the edge {@code c} of {@code node}, or {@link #NONE}. */
  int child(int node, char c) {
    if (first == null) {
      freeze();
    }
    if (node == 0) {
      return root(c);
    }
    int to = first[node + 1];
    int from = first[node];
    if (to - from > FEW) {
      int edge = Arrays.binarySearch(labels, from, to, c);
      return edge < 0 ? NONE : ends[edge];
    }
    for (int edge = from; edge < to; edge++) {
      if (labels[edge] == c) {
        return ends[edge];
      }
    }
    return NONE;
  }

  private int root(char c) {
    return c < roots.length ? roots[c] : NONE;
  }

  private void freeze() {
    first = new int[nodes + 1];
    labels = new char[nodes - 1];
    ends = new int[nodes - 1];
    int edges = 0;
    for (int node = 0; node < nodes; node++) {
      first[node] = edges;
      // Those of the root are found without.
      for (int child = node == 0 ? NONE : children[node]; child != NONE; child = siblings[child]) {
        place(child, node, edges++);
      }
    }
    first[nodes] = edges;
    characters = null;
    children = null;
    siblings = null;
  }

  /** Puts a child of {@code node} behind those that come before it, of which there are few. */
  private void place(int child, int node, int end) {
    int at = end;
    while (at > first[node] && labels[at - 1] > characters[child]) {
      labels[at] = labels[at - 1];
      ends[at] = ends[at - 1];
      at--;
    }
    labels[at] = characters[child];
    ends[at] = child;
  }
}
