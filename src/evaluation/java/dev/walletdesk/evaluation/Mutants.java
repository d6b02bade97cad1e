package dev.walletdesk.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * For maintainers: of the changes that PIT made to the program, how many the tests noticed, by
 * package, and which they did not. Changes that change nothing that anybody could see are listed,
 * each with the reason, in {@code src/test/mutants.tsv}, and do not count. Fails when less than
 * nine in ten of the others are noticed, or when something listed is noticed after all.
 *
 * <pre>{@code mvn -Pmutation process-test-classes}</pre>
 */
public final class Mutants {

  private static final Path REPORTS = Path.of("target/pit-reports");
  private static final Path EXPLAINED = Path.of("src/test/mutants.tsv");
  private static final int FEWEST_PERCENT = 90;

  /** Where something was changed, and what. */
  private record Mutant(String type, String method, int line, String change) {

    private String place() {
      return type + " " + method;
    }

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

  private final Map<String, Count> counts = new TreeMap<>();
  private final List<Mutant> unnoticed = new ArrayList<>();
  private final Map<String, Integer> unused = new HashMap<>();

  private Mutants() throws IOException {
    for (String line : Files.readAllLines(EXPLAINED)) {
      if (!line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        unused.merge(columns[0] + " " + columns[1], Integer.parseInt(columns[2]), Integer::sum);
      }
    }
    for (Path report : TestReports.files(REPORTS, "mutations\\.xml")) {
      TestReports.read(report, this::add);
    }
  }

  private void add(XMLStreamReader at) {
    if (at.getLocalName().equals("mutation")) {
      boolean noticed = Boolean.parseBoolean(at.getAttributeValue(null, "detected"));
      Mutant mutant = mutant(at);
      Count count = counts.computeIfAbsent(mutant.packageName(), name -> new Count());
      count.all++;
      if (noticed) {
        count.noticed++;
      } else if (unused.getOrDefault(mutant.place(), 0) > 0) {
        unused.merge(mutant.place(), -1, Integer::sum);
        count.explained++;
      } else {
        unnoticed.add(mutant);
      }
    }
  }

  private static Mutant mutant(XMLStreamReader at) {
    Map<String, String> texts = new HashMap<>();
    try {
      while (!texts.containsKey("description")) {
        if (at.next() == XMLStreamReader.START_ELEMENT && !at.getLocalName().matches(".*(s|x|k)")) {
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
        one ->
            out.printf("unnoticed: %s:%d %s: %s%n", one.type, one.line, one.method, one.change));
    unused.entrySet().removeIf(entry -> entry.getValue() == 0 || !isCounted(entry.getKey()));
    unused.forEach((place, times) -> out.printf("listed but noticed: %s (%d)%n", place, times));
    return unused.isEmpty()
        && counts.values().stream().allMatch(count -> count.percent() >= FEWEST_PERCENT);
  }

  private boolean isCounted(String place) {
    return counts.containsKey(place.replaceFirst("\\..*", ""));
  }

  /** Prints the table and what was not noticed. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Mutants mutants = new Mutants();
    mutants.table(out);
    if (!mutants.isEnough(out)) {
      throw new IllegalStateException("not enough mutants were noticed, or the list is old");
    }
  }
}
