package dev.walletdesk.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.testing.Exported;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.LocalizedText;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** However an article is written down, it has every step, in one place. */
@Tag("slow")
class EveryStepOnceTest {

  private static final List<Guide> GUIDES = Catalogs.shipped().guides();

  @ParameterizedTest
  @CsvSource({
    "markdown, zh",
    "markdown, en",
    "html, zh",
    "html, en",
    "text, zh",
    "text, en",
  })
  void whatIsReadSaysEverySentenceAsOftenAsTheGuide(String format, String language) {
    for (Guide guide : GUIDES) {
      String[] command = {"--lang", language, "faq", "--format", format, "--guide", guide.id()};
      String page = Exported.ofWhole(command);
      String read = letters(format.equals("html") ? Jsoup.parse(page).body().text() : page);
      List<String> said = sentences(guide, language);
      for (String sentence : said) {
        long inGuide = said.stream().mapToLong(one -> occurrences(one, sentence)).sum();
        long inPage = occurrences(read, sentence);
        assertTrue(
            inPage == inGuide || (inPage > inGuide && isSaidBesides(guide, language, sentence)),
            () -> guide.id() + ", " + format + ": " + inPage + " times, " + sentence);
      }
    }
  }

  @Test
  void jsonHasEveryStepInOneSection() throws IOException {
    JsonNode all =
        JsonMapper.shared().readTree(Exported.ofWhole("faq", "--format", "json")).get("guides");
    for (int i = 0; i < GUIDES.size(); i++) {
      List<String> found = new ArrayList<>();
      collectSteps(all.get(i), found);
      assertEachOnce(GUIDES.get(i), found);
    }
  }

  @Test
  void theTableHasTheRowsOfEveryStepInOnePlace() throws IOException {
    Map<String, List<String>> found = new HashMap<>();
    String table = Exported.ofWhole("--lang", "en", "faq", "--format", "csv");
    for (CSVRecord row :
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(table))) {
      List<String> steps = found.computeIfAbsent(row.get(0), guide -> new ArrayList<>());
      String step = row.get("step");
      if (!step.isEmpty() && (steps.isEmpty() || !steps.get(steps.size() - 1).equals(step))) {
        steps.add(step);
      }
    }
    GUIDES.forEach(guide -> assertEachOnce(guide, found.get(guide.id())));
  }

  private static void assertEachOnce(Guide guide, List<String> found) {
    assertEquals(found.size(), Set.copyOf(found).size(), guide::id);
    assertEquals(
        Set.copyOf(guide.steps().stream().map(Step::id).toList()), Set.copyOf(found), guide::id);
  }

  private static void collectSteps(JsonNode node, List<String> found) {
    if (node.isObject() && node.path("step").isString()) {
      found.add(node.get("step").asString());
    }
    StreamSupport.stream(node.spliterator(), false).forEach(inner -> collectSteps(inner, found));
  }

  /** What the steps tell to know or to do. */
  private static List<String> sentences(Guide guide, String language) {
    return guide.steps().stream()
        .flatMap(
            step ->
                texts(step)
                    .map(text -> text.in(Languages.of(language)))
                    .map(text -> step instanceof Step.Notice ? withoutName(text) : text))
        .map(EveryStepOnceTest::letters)
        .toList();
  }

  /** A notice that begins with a name and a colon may have it in its label. */
  private static String withoutName(String text) {
    return text.replaceFirst("^[^:：]{1,24}[:：]", "");
  }

  private static Stream<LocalizedText> texts(Step step) {
    if (step instanceof Step.Remedy remedy) {
      return remedy.instructions().stream();
    }
    if (step instanceof Step.Checklist list) {
      return Stream.concat(
          Stream.of(list.tell()), list.jobs().stream().flatMap(job -> job.instructions().stream()));
    }
    if (step instanceof Step.Notice notice) {
      return Stream.of(notice.tell());
    }
    return step instanceof Step.Stop stop ? Stream.of(stop.handoff().tell()) : Stream.of();
  }

  /** Titles, what to prepare and the like may say the same. */
  private static boolean isSaidBesides(Guide guide, String language, String end) {
    Stream<LocalizedText> stops =
        guide.steps().stream()
            .filter(Step.Stop.class::isInstance)
            .map(step -> ((Step.Stop) step).handoff())
            .flatMap(one -> Stream.concat(one.prepare().stream(), Stream.of(one.say())));
    Stream<LocalizedText> atTheEnd =
        Stream.concat(
            Stream.of(guide.summary(), guide.handoff().tell(), guide.handoff().say()),
            Stream.concat(guide.prevent().stream(), guide.handoff().prepare().stream()));
    Stream<LocalizedText> titles =
        guide.steps().stream()
            .filter(Step.Remedy.class::isInstance)
            .map(step -> ((Step.Remedy) step).title());
    return Stream.of(stops, atTheEnd, titles)
        .flatMap(texts -> texts)
        .anyMatch(text -> letters(text.in(Languages.of(language))).contains(end));
  }

  private static long occurrences(String text, String part) {
    long count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      count++;
    }
    return count;
  }

  /** Without what differs between formats. */
  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }
}
