package dev.walletdesk.evaluation;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.check.Checker;
import dev.walletdesk.check.MessageChecker;
import dev.walletdesk.testing.Catalogs;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * For maintainers: measures how many scams {@code check} recognises in files of labelled messages
 * (see {@link LabelledText#read}), and how many others it accuses, by label and source. Prints a
 * table for each file and what was judged wrongly.
 *
 * <pre>{@code
 * mvn -q -Pmeasure test-compile exec:java \
 *     -Dexec.mainClass=dev.walletdesk.evaluation.EvaluateMessages -Dexec.args="FILE..."
 * }</pre>
 */
public final class EvaluateMessages {

  private EvaluateMessages() {}

  /** Evaluates the files named in {@code args}. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Catalog catalog = Catalogs.shipped();
    MessageChecker checker =
        new MessageChecker(catalog, () -> List.of(Catalogs.patterns()), new Checker(catalog));
    for (String file : args) {
      MessageReport report = MessageReport.of(LabelledText.read(Path.of(file)), checker::check);
      out.println(Path.of(file).getFileName());
      out.print(report.details());
    }
  }
}
