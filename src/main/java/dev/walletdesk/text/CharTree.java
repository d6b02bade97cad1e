package dev.walletdesk.text;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * A tree whose edges are characters. It grows in a hash table. The first question lays the edges of
 * each node side by side (compressed sparse rows): most nodes have one or two, and those on one way
 * then lie close together. Only nodes with many edges stay in a table, a small one. From then on it
 * does not grow.
 */
final class CharTree {

  static final int NONE = -1;
  private static final int CHAR_BITS = 16;
  private static final int FEW = 6;

  private Table table = new Table(1 << 10);
  private int nodes = 1;

  /** Where the edges of each node begin in the two arrays below; null while the tree grows. */
  private int[] first;

  private char[] labels;
  private int[] ends;

  /** The nodes behind the edges of the root, by character: every place of a text asks for one. */
  private int[] roots;

  /** The node behind the edge {@code c} of {@code node}, new if there is none. */
  int childOrNew(int node, char c) {
    if (first != null) {
      throw new IllegalStateException("has been asked");
    }
    int known = table.get(key(node, c));
    if (known >= 0) {
      return known;
    }
    if (table.isFull()) {
      table = table.copy(table.keys.length * 2, any -> true);
    }
    table.put(key(node, c), nodes);
    return nodes++;
  }

  /** The node behind the edge {@code c} of {@code node}, or {@link #NONE}. */
  int child(int node, char c) {
    if (first == null) {
      freeze();
    }
    if (node == 0) {
      return c < roots.length ? roots[c] : NONE;
    }
    int to = first[node + 1];
    int from = first[node];
    if (to - from > FEW) {
      return table.get(key(node, c));
    }
    for (int edge = from; edge < to; edge++) {
      if (labels[edge] == c) {
        return ends[edge];
      }
    }
    return NONE;
  }

  private void freeze() {
    int[] rows = new int[nodes + 1];
    for (long key : table.keys) {
      if (key != NONE) {
        rows[node(key) + 1]++;
      }
    }
    int many = 0;
    for (int node = 0; node < nodes; node++) {
      many += rows[node + 1] > FEW ? rows[node + 1] : 0;
      rows[node + 1] += rows[node];
    }
    labels = new char[table.size];
    ends = new int[table.size];
    int[] next = Arrays.copyOf(rows, nodes);
    for (int slot = 0; slot < table.keys.length; slot++) {
      if (table.keys[slot] != NONE) {
        int edge = next[node(table.keys[slot])]++;
        labels[edge] = (char) table.keys[slot];
        ends[edge] = table.targets[slot];
      }
    }
    int last = 0;
    for (int edge = 0; edge < rows[1]; edge++) {
      last = Math.max(last, labels[edge]);
    }
    roots = new int[last + 1];
    Arrays.fill(roots, NONE);
    for (int edge = 0; edge < rows[1]; edge++) {
      roots[labels[edge]] = ends[edge];
    }
    int size = Integer.highestOneBit(Math.max(many, 1)) * 4;
    table = table.copy(size, node -> rows[node + 1] - rows[node] > FEW);
    first = rows;
  }

  private static long key(int node, char c) {
    return ((long) node << CHAR_BITS) | c;
  }

  private static int node(long key) {
    return (int) (key >>> CHAR_BITS);
  }

  /** Edges by node and character: open addressing, at most half full. */
  private static final class Table {
    private final long[] keys;
    private final int[] targets;
    private int size;

    Table(int slots) {
      keys = new long[slots];
      Arrays.fill(keys, NONE);
      targets = new int[slots];
    }

    boolean isFull() {
      return (size + 1) * 2 > keys.length;
    }

    int get(long key) {
      int slot = slot(key);
      return keys[slot] == key ? targets[slot] : NONE;
    }

    void put(long key, int target) {
      int slot = slot(key);
      keys[slot] = key;
      targets[slot] = target;
      size++;
    }

    /** The same in another number of slots, of the nodes that are {@code wanted}. */
    Table copy(int slots, IntPredicate wanted) {
      Table copy = new Table(slots);
      for (int i = 0; i < keys.length; i++) {
        if (keys[i] != NONE && wanted.test(node(keys[i]))) {
          copy.put(keys[i], targets[i]);
        }
      }
      return copy;
    }

    /** Where {@code key} is, or belongs. Fibonacci hashing (Knuth, TAOCP 3, section 6.4). */
    private int slot(long key) {
      int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
      while (keys[slot] != key && keys[slot] != NONE) {
        slot = (slot + 1) & (keys.length - 1);
      }
      return slot;
    }
  }
}
