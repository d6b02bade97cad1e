package dev.walletdesk.cli;

import dev.walletdesk.format.graph.DotGraph;
import dev.walletdesk.format.graph.GraphFormat;
import dev.walletdesk.format.graph.GuideDrawing;
import dev.walletdesk.format.graph.MermaidGraph;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code graph}: a guide as a picture for reviewers. */
@Command(name = "graph")
final class GraphCommand implements Callable<Integer> {

  /** The languages in which pictures are described. */
  enum Format {
    MERMAID,
    DOT
  }

  private final Console console;
  private final CatalogSource source;

  @Parameters(index = "0", paramLabel = "GUIDE", descriptionKey = "graph.guide")
  private String guide;

  @Option(names = "--format", paramLabel = "mermaid|dot", descriptionKey = "graph.format")
  private Format format = Format.MERMAID;

  GraphCommand(Console console, CatalogSource source) {
    this.console = console;
    this.source = source;
  }

  @Override
  public Integer call() throws IOException {
    GuideDrawing drawing = new GuideDrawing(console.messages(), source.catalog());
    format()
        .write(
            drawing.draw(new Lookup(source.catalog(), console.messages()).guide(guide)),
            console.out());
    console.out().flush();
    return ExitCode.DONE;
  }

  private GraphFormat format() {
    return switch (format) {
      case MERMAID -> new MermaidGraph();
      case DOT -> new DotGraph();
    };
  }
}
