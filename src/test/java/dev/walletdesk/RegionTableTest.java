package dev.walletdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.testing.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table of contacts by region in the pages is what {@code validate --json} counts. After the
 * data has changed, {@code -Dreadme.write=true} writes it anew, to be looked at.
 */
@Tag("slow")
class RegionTableTest {

  private static final Path PAGE = Path.of("src/docs/data.md");
  private static final String BEGIN = "<!-- contacts by region -->\n";
  private static final String END = "<!-- end of contacts by region -->\n";

  private static final String HEAD =
      """
      | region | wallets | authorities | verified | corroborated | unconfirmed | wrong | retired | evidence |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      """;

  /** Regions with fewer contacts share one row. */
  private static final int LEAST = 5;

  private static final List<String> TRUSTS =
      List.of("verified", "corroborated", "unconfirmed", "wrong", "retired");

  @Test
  void theTableOfContactsByRegionIsWhatValidateCounts() throws IOException {
    String table = HEAD + rows().stream().map(row -> row + "\n").collect(Collectors.joining());
    String text = Files.readString(PAGE);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    int end = text.indexOf(END);
    if (Boolean.getBoolean("readme.write")) {
      Files.writeString(PAGE, text.substring(0, begin) + table + text.substring(end));
    }
    assertEquals(table, text.substring(begin, end));
  }

  private static List<String> rows() {
    JsonNode document =
        JsonMapper.builder().build().readTree(Desk.english().run("validate", "--json").out());
    List<JsonNode> regions = document.at("/summary/regions").valueStream().toList();
    List<String> rows = new ArrayList<>();
    List<JsonNode> few = new ArrayList<>();
    for (JsonNode region : regions) {
      if (contacts(region) < LEAST) {
        few.add(region);
      } else {
        rows.add(row(name(region.path("region").asString()), List.of(region)));
      }
    }
    rows.add(row(few.size() + " others", few));
    return rows;
  }

  private static String row(String name, List<JsonNode> regions) {
    Stream<Integer> trusts = TRUSTS.stream().map(trust -> sum(regions, "/contacts/" + trust));
    Stream<Object> cells =
        Stream.of(
                Stream.of(name, sum(regions, "/providers"), sum(regions, "/authorities")),
                trusts,
                Stream.of(dates(regions)))
            .flatMap(cell -> cell);
    return cells.map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** From the oldest to the newest; dates as text are in order because the year comes first. */
  private static String dates(List<JsonNode> regions) {
    List<String> oldest = texts(regions, "oldestEvidence");
    List<String> newest = texts(regions, "newestEvidence");
    if (oldest.isEmpty()) {
      return "undated";
    }
    String first = oldest.get(0);
    String last = newest.get(newest.size() - 1);
    return first.equals(last) ? first : first + " to " + last;
  }

  private static List<String> texts(List<JsonNode> regions, String member) {
    return regions.stream()
        .filter(region -> region.has(member))
        .map(region -> region.path(member).asString())
        .sorted()
        .toList();
  }

  private static int contacts(JsonNode region) {
    return TRUSTS.stream().mapToInt(trust -> sum(List.of(region), "/contacts/" + trust)).sum();
  }

  private static int sum(List<JsonNode> regions, String pointer) {
    return regions.stream().mapToInt(region -> region.at(pointer).intValue()).sum();
  }

  private static String name(String code) {
    return code.equals("001") ? "worldwide" : code;
  }
}
