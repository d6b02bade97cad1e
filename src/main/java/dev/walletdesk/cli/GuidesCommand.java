package dev.walletdesk.cli;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Urgency;
import dev.walletdesk.cli.lookup.CatalogSource;
import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.output.ExitCode;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.cli.parsing.Command;
import dev.walletdesk.document.Terms;
import dev.walletdesk.format.json.GuidesJson;
import dev.walletdesk.text.DisplayWidth;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Style;
import java.io.IOException;
import java.util.List;

/** {@code guides}: which guides there are. */
final class GuidesCommand implements Command {

  /** From this width on, ids and titles stand side by side. */
  private static final int TWO_COLUMNS = 72;

  private final Console console;
  private final CatalogSource source;

  private Format format = Format.TABLE;

  /** How guides are listed. */
  enum Format {
    TABLE,
    JSON
  }

  GuidesCommand(Console console, CatalogSource source) {
    this.console = console;
    this.source = source;
  }

  @Override
  public Arguments arguments() {
    return Arguments.of(this)
        .group("group.output")
        .choice("--format", Format.class, "contacts.format", given -> format = given)
        .flag("--json", "contacts.json", given -> format = Format.JSON);
  }

  @Override
  public Integer call() throws IOException {
    List<Guide> guides = source.catalog().guides();
    if (format == Format.JSON) {
      GuidesJson.write(guides, console.out());
      console.out().flush();
    } else {
      console.print(page(guides));
    }
    return ExitCode.DONE;
  }

  private Page page(List<Guide> guides) {
    Page page = console.page();
    Terms words = new Terms(console.messages());
    int column = guides.stream().mapToInt(guide -> DisplayWidth.of(guide.id())).max().orElse(0) + 2;
    for (Urgency urgency : Urgency.values()) {
      List<Guide> some = guides.stream().filter(guide -> guide.urgency() == urgency).toList();
      if (!some.isEmpty()) {
        page.heading(words.of(urgency));
        some.forEach(guide -> line(page, guide, column));
      }
    }
    return page;
  }

  private void line(Page page, Guide guide, int column) {
    String title = new Terms(console.messages()).title(guide);
    if (page.width() >= TWO_COLUMNS) {
      page.hanging("  " + DisplayWidth.pad(guide.id(), column), title, Style.PLAIN);
    } else {
      page.paragraph("  " + guide.id());
      page.hanging("    ", title, Style.PLAIN);
    }
  }
}
