package dev.walletdesk.format.html;

import dev.walletdesk.document.block.Block;
import dev.walletdesk.document.block.Block.Headed;
import dev.walletdesk.document.block.ParallelDocument;
import dev.walletdesk.text.Language;
import java.util.List;

/**
 * Writes a document in one language, or in several with a column for each, which fold into one on
 * narrow screens.
 */
final class HtmlColumns {

  private final Html html;
  private final HtmlWriter writer;

  /** Writes into {@code html} through {@code writer}, which writes there too. */
  HtmlColumns(Html html, HtmlWriter writer) {
    this.html = html;
    this.writer = writer;
  }

  void write(ParallelDocument document) {
    for (List<Block> row : document.rows()) {
      if (!document.isMultilingual()) {
        row.get(0).writeTo(writer);
      } else if (row.get(0) instanceof Headed headed) {
        headed(headed, row, document.languages());
      } else {
        columns(row, document.languages());
      }
    }
  }

  private void headed(Headed first, List<Block> row, List<Language> languages) {
    if (first instanceof Block.Sources) {
      first.called(ParallelDocument.allNames(row)).writeTo(writer);
      return;
    }
    int below = first instanceof Block.Heading heading ? heading.level() : 0;
    html.open(writer.headingTag(below), "class", "both");
    for (int i = 0; i < row.size(); i++) {
      String name = ((Headed) row.get(i)).heading();
      html.text(i == 0 ? "" : " ");
      html.element("span", name, "lang", languages.get(i).tag());
    }
    html.close().line();
  }

  private void columns(List<Block> row, List<Language> languages) {
    html.open("div", "class", "pair").line();
    for (int i = 0; i < row.size(); i++) {
      html.open("div", "lang", languages.get(i).tag()).line();
      row.get(i).writeTo(writer);
      html.close().line();
    }
    html.close().line();
  }
}
