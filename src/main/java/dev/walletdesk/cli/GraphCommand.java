package dev.walletdesk.cli;

import dev.walletdesk.cli.lookup.CatalogSource;
import dev.walletdesk.cli.lookup.Lookup;
import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.output.ExitCode;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.cli.parsing.Command;
import dev.walletdesk.format.graph.DotGraph;
import dev.walletdesk.format.graph.GraphFormat;
import dev.walletdesk.format.graph.GuideDrawing;
import dev.walletdesk.format.graph.MermaidGraph;
import java.io.IOException;

/** {@code graph}: a guide as a picture for reviewers. */
final class GraphCommand implements Command {

  /** The languages in which pictures are described. */
  enum Format {
    MERMAID,
    DOT
  }

  private final Console console;
  private final CatalogSource source;

  private String guide;

  private Format format = Format.MERMAID;

  GraphCommand(Console console, CatalogSource source) {
    this.console = console;
    this.source = source;
  }

  @Override
  public Arguments arguments() {
    return Arguments.of(this)
        .word("GUIDE", "graph.guide", given -> guide = given)
        .group("group.output")
        .choice("--format", Format.class, "graph.format", given -> format = given);
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
