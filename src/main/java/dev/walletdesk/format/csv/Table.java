package dev.walletdesk.format.csv;

import dev.walletdesk.document.Edition;
import dev.walletdesk.document.Editions;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table with one column for each thing, and for what is said in words with one column for each
 * language ({@code label}, or {@code label_zh} and {@code label_en}).
 *
 * @param <R> what a row is about
 */
final class Table<R> {

  private final Editions editions;
  private final Map<String, Function<R, String>> columns = new LinkedHashMap<>();

  Table(Editions editions) {
    this.editions = editions;
  }

  /** Adds a column of texts. */
  Table<R> column(String name, Function<R, String> cell) {
    columns.put(name, row -> SpreadsheetCell.text(cell.apply(row)));
    return this;
  }

  /** Adds a column of what is dialled or opened. */
  Table<R> values(String name, Function<R, String> cell) {
    columns.put(name, row -> SpreadsheetCell.value(cell.apply(row)));
    return this;
  }

  /** Adds a column for each language. */
  Table<R> words(String name, Function<Edition, Function<R, String>> cell) {
    for (Edition edition : editions.all()) {
      String suffix = editions.isMultilingual() ? "_" + edition.language().code() : "";
      column(name + suffix, cell.apply(edition));
    }
    return this;
  }

  /** Writes a line with the names of the columns, and one for each row. */
  void write(Stream<R> rows, Writer out) throws IOException {
    CSVPrinter printer = CSVFormat.RFC4180.print(out);
    printer.printRecord(columns.keySet());
    for (R row : (Iterable<R>) rows::iterator) {
      List<String> cells = new ArrayList<>();
      columns.values().forEach(cell -> cells.add(cell.apply(row)));
      printer.printRecord(cells);
    }
    printer.flush();
  }
}
