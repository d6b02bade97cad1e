package dev.walletdesk.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * For maintainers: of the changes that PIT made to the program, how many the tests noticed, by
 * package, and which they did not. Changes that change nothing that anybody could see are listed,
 * each with the reason, in {@code src/test/mutants.tsv}, and do not count. Fails when less than
 * nine in ten of the others are noticed, and tells what is listed but was noticed after all.
 *
 * <pre>{@code mvn -Pmutation process-test-classes}</pre>
 */
public final class Mutants {

  private static final Path REPORTS = Path.of("target/pit-reports");
  private static final Path EXPLAINED = Path.of("src/test/mutants.tsv");
  private static final int FEWEST_PERCENT = 90;
  private static final Set<String> WANTED =
      Set.of("mutatedClass", "mutatedMethod", "lineNumber", "description");

  /** Where something was changed, and what. */
  private record Mutant(String type, String method, int line, String change) {

    private String packageName() {
      return type.replaceFirst("\\..*", "");
    }
  }

  /** How many of a package there were, were noticed, and need not be. */
  private static final class Count {
    private int all;
    private int noticed;
    private int explained;

    private double percent() {
      return all == explained ? 100 : 100.0 * noticed / (all - explained);
    }
  }

  /** A change that makes no difference: where, and how what was changed begins. */
  private record Explained(String type, String method, String change) {

    private boolean fits(Mutant mutant) {
      return type.equals(mutant.type)
          && method.equals(mutant.method)
          && mutant.change.startsWith(change);
    }
  }

  private final Map<String, Count> counts = new TreeMap<>();
  private final List<Mutant> unnoticed = new ArrayList<>();
  private final List<Explained> explained;
  private final Set<Explained> unused;

  private Mutants() throws IOException {
    explained =
        Files.readAllLines(EXPLAINED).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .map(columns -> new Explained(columns[0], columns[1], columns[2]))
            .toList();
    unused = new LinkedHashSet<>(explained);
    for (Path report : TestReports.files(REPORTS, "mutations\\.xml")) {
      TestReports.read(report, this::add);
    }
  }

  private void add(XMLStreamReader at) {
    if (!at.getLocalName().equals("mutation")) {
      return;
    }
    boolean noticed = Boolean.parseBoolean(at.getAttributeValue(null, "detected"));
    Mutant mutant = mutant(at);
    Count count = counts.computeIfAbsent(mutant.packageName(), name -> new Count());
    count.all++;
    List<Explained> reasons = explained.stream().filter(one -> one.fits(mutant)).toList();
    if (noticed) {
      count.noticed++;
    } else if (reasons.isEmpty()) {
      unnoticed.add(mutant);
    } else {
      count.explained++;
      unused.removeAll(reasons);
    }
  }

  private static Mutant mutant(XMLStreamReader at) {
    Map<String, String> texts = new HashMap<>();
    try {
      while (!texts.containsKey("description")) {
        if (at.next() == XMLStreamReader.START_ELEMENT && WANTED.contains(at.getLocalName())) {
          texts.put(at.getLocalName(), at.getElementText());
        }
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return new Mutant(
        texts.get("mutatedClass").replace("dev.walletdesk.", "").replaceFirst("\\$.*", ""),
        texts.get("mutatedMethod").replaceFirst("^lambda\\$(\\w+)\\$\\d+$", "$1"),
        Integer.parseInt(texts.get("lineNumber")),
        texts.get("description"));
  }

  /** Prints the table. */
  static void print(PrintStream out) throws IOException {
    new Mutants().table(out);
  }

  private void table(PrintStream out) {
    out.println("| package | mutants | noticed | change nothing | of the others |");
    out.println("| --- | ---: | ---: | ---: | ---: |");
    counts.forEach(
        (name, count) ->
            out.printf(
                "| %s | %d | %d | %d | %.1f %% |%n",
                name, count.all, count.noticed, count.explained, count.percent()));
  }

  private boolean isEnough(PrintStream out) {
    unnoticed.forEach(
        one -> out.printf("unnoticed: %s:%d %s: %s%n", one.type, one.line, one.method, one.change));
    unused.removeIf(one -> !counts.containsKey(one.type.replaceFirst("\\..*", "")));
    unused.forEach(
        one -> out.printf("listed but noticed: %s %s: %s%n", one.type, one.method, one.change));
    return counts.values().stream().allMatch(count -> count.percent() >= FEWEST_PERCENT);
  }

  /** Prints the table and what was not noticed. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Mutants mutants = new Mutants();
    mutants.table(out);
    if (!mutants.isEnough(out)) {
      throw new IllegalStateException("not enough mutants were noticed");
    }
  }
}
