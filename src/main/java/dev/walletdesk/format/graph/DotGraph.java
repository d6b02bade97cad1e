package dev.walletdesk.format.graph;

import dev.walletdesk.catalog.StepKind;
import dev.walletdesk.format.graph.GuideGraph.Edge;
import dev.walletdesk.format.graph.GuideGraph.Node;
import dev.walletdesk.text.Line;
import dev.walletdesk.text.Page;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Graphs in the DOT language of Graphviz.
 *
 * @see <a href="https://graphviz.org/doc/info/lang.html">the language</a>
 */
public final class DotGraph implements GraphFormat {

  /** Graphviz does not break lines by itself. */
  private static final int BOX_CELLS = 36;

  private static final String START = ", shape=oval";

  @Override
  public void write(GuideGraph graph, Writer out) throws IOException {
    out.write("digraph {\n");
    out.write("  node [shape=box, style=\"filled,rounded\", fillcolor=white];\n");
    for (Node node : graph.nodes()) {
      out.write(
          "  n"
              + node.number()
              + " [label="
              + quoted(node.lines())
              + node.step().map(DotGraph::look).orElse(START));
      out.write("];\n");
    }
    for (Edge edge : graph.edges()) {
      out.write("  n" + edge.from() + " -> n" + edge.to());
      out.write(edge.lines().isEmpty() ? ";\n" : " [label=" + quoted(edge.lines()) + "];\n");
    }
    out.write("}\n");
  }

  private static String look(StepKind kind) {
    return switch (kind) {
      case QUESTION -> ", shape=hexagon, style=filled, fillcolor=\"#dbe9ff\"";
      case REMEDY -> ", fillcolor=\"#def5e0\"";
      case CHECKLIST -> ", shape=folder, style=filled, fillcolor=\"#e4f0d0\"";
      case NOTICE -> ", shape=note, style=filled, fillcolor=\"#fff4cc\"";
      case HANDOFF -> ", style=\"filled,bold\", fillcolor=\"#ffdfdc\"";
    };
  }

  /**
   * A double-quoted string. Labels know escapes such as \N and HTML entities, so both are undone.
   */
  private static String quoted(List<String> lines) {
    return lines.stream()
        .flatMap(line -> new Page(BOX_CELLS).paragraph(line).lines().stream())
        .map(Line::text)
        .map(line -> line.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;"))
        .collect(Collectors.joining("\\n", "\"", "\""));
  }
}
