package dev.walletdesk.format.graph;

import dev.walletdesk.catalog.StepKind;
import dev.walletdesk.format.graph.GuideGraph.Edge;
import dev.walletdesk.format.graph.GuideGraph.Node;
import dev.walletdesk.text.DataName;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Graphs as Mermaid flowcharts, which code hosts show in Markdown.
 *
 * @see <a href="https://mermaid.js.org/syntax/flowchart.html">the syntax</a>
 */
public final class MermaidGraph implements GraphFormat {

  /** What means something to Mermaid, to Markdown or to HTML even between quotation marks. */
  private static final String SPECIAL = "\"#&<>`*_~\\%[]{}|";

  @Override
  public void write(GuideGraph graph, Writer out) throws IOException {
    out.write("flowchart TD\n");
    for (Node node : graph.nodes()) {
      out.write("  n" + node.number() + box(node) + "\n");
    }
    for (Edge edge : graph.edges()) {
      String label = edge.lines().isEmpty() ? "" : "|" + quoted(edge.lines()) + "|";
      out.write("  n" + edge.from() + " -->" + label + " n" + edge.to() + "\n");
    }
    out.write("  classDef question fill:#dbe9ff,stroke:#3b6fb6,color:#000\n");
    out.write("  classDef remedy fill:#def5e0,stroke:#3a8a44,color:#000\n");
    out.write("  classDef checklist fill:#e4f0d0,stroke:#5a7a1e,color:#000\n");
    out.write("  classDef notice fill:#fff4cc,stroke:#b08900,color:#000\n");
    out.write("  classDef handoff fill:#ffdfdc,stroke:#c0392b,color:#000,stroke-width:2px\n");
  }

  private static String box(Node node) {
    String text = quoted(node.lines());
    return node.step()
        .map(kind -> box(kind, text) + ":::" + DataName.of(kind))
        .orElse("([" + text + "])");
  }

  private static String box(StepKind kind, String text) {
    return switch (kind) {
      case QUESTION -> "{{" + text + "}}";
      case NOTICE -> "(" + text + ")";
      case CHECKLIST -> "[[" + text + "]]";
      case REMEDY, HANDOFF -> "[" + text + "]";
    };
  }

  private static String quoted(List<String> lines) {
    return lines.stream()
        .map(MermaidGraph::escaped)
        .collect(Collectors.joining("<br>", "\"", "\""));
  }

  /** Special characters as Mermaid's {@code #code;}; also what begins a Markdown list. */
  private static String escaped(String line) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean isMark = "-+.)".indexOf(c) >= 0 && line.substring(0, i).matches("\\d*");
      if (SPECIAL.indexOf(c) >= 0 || isMark) {
        escaped.append('#').append((int) c).append(';');
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
