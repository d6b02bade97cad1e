package dev.walletdesk.format.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.SeenDate;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.document.ContactLink;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.testing.Exported;
import dev.walletdesk.text.Languages;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvReadBackTest {

  @Test
  void everyContactOfTheProjectIsThereOnceWithItsTrustSourceAndDate() throws IOException {
    List<CSVRecord> rows = read(Exported.ofWhole("contacts", "--format", "csv", "--all"));
    List<Contact> contacts =
        Exported.parties(Catalogs.shipped()).stream()
            .flatMap(party -> party.contacts().stream())
            .toList();
    assertEquals(contacts.size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      CSVRecord row = rows.get(i);
      Contact contact = contacts.get(i);
      assertEquals(contact.trust().name().toLowerCase(Locale.ROOT), row.get("trust"));
      assertEquals(contact.newestEvidence().map(SeenDate::text).orElse(""), row.get("seen"));
      assertFalse(row.get("source").isEmpty(), row::toString);
      assertEquals(contact.label().in(Languages.of("en")), row.get("label"));
      String here = contact.isRecommendable() ? "value" : "doubtful_value";
      String value = row.get(here).replaceFirst("^'(?=@)", "");
      assertEquals(dialled(contact.value()), dialled(value));
      assertEquals("", row.get(contact.isRecommendable() ? "doubtful_value" : "value"));
      assertEquals(contact.isRecommendable(), row.get("warning").isEmpty() || isOld(row));
    }
  }

  @Test
  void whatCannotBeReliedOnIsNeverInTheColumnOfHotlinesAndAlwaysBearsAWarning() throws IOException {
    List<CSVRecord> doubtful =
        read(Exported.ofSmall("contacts", "--format", "csv", "--all")).stream()
            .filter(row -> row.get("value").isEmpty())
            .toList();
    assertEquals(
        List.of("95001", "95002", "https://sun-pay-login.example", "95000-2"),
        doubtful.stream().map(row -> row.get("doubtful_value")).toList());
    assertTrue(doubtful.stream().noneMatch(row -> row.get("warning").isEmpty()));
    assertTrue(doubtful.stream().allMatch(row -> row.get("link").isEmpty()));
  }

  @Test
  void noCellIsTakenForAFormula() throws IOException {
    for (String[] what :
        new String[][] {
          {"contacts", "--format", "csv", "--all"},
          {"faq", "--format", "csv"},
          {"faq", "--format", "csv", "--provider", "sun-pay", "--lang", "both"}
        }) {
      for (CSVRecord row : read(Exported.ofSmall(what))) {
        for (String cell : row) {
          assertTrue(isHarmless(cell), cell);
        }
      }
    }
  }

  @Test
  void aPlusStaysAPlusAndNoNumberBecomesASum() throws IOException {
    List<String> numbers =
        read(Exported.ofSmall("contacts", "--format", "csv")).stream()
            .map(row -> row.get("value"))
            .filter(value -> value.startsWith("+"))
            .toList();
    assertEquals(List.of("+86 571 2688 1111", "+86 57126882222", "+1 800 555 0100"), numbers);
  }

  @Test
  void anArticleIsReadInItsOrderInBothLanguages() throws IOException {
    List<CSVRecord> rows =
        read(Exported.ofSmall("faq", "--format", "csv", "--guide", "card-lost", "--lang", "both"));
    List<String> steps =
        Catalogs.of(Catalogs.TO_EXPORT).guide("card-lost").orElseThrow().steps().stream()
            .map(Step::id)
            .toList();
    assertEquals(
        steps,
        rows.stream().map(row -> row.get("step")).filter(id -> !id.isEmpty()).distinct().toList());
    CSVRecord question = rows.get(1);
    assertEquals("question", question.get("kind"));
    assertEquals("什么时候丢的？", question.get("heading_zh"));
    assertEquals("When did you lose it?", question.get("heading_en"));
    assertEquals(
        "• Just now, and somebody is using it\n• Earlier (no unknown charges)\n• Not sure",
        question.get("text_en"));
  }

  private static List<CSVRecord> read(String csv) throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(csv))
        .getRecords();
  }

  /** What a telephone makes of a number: plus sign and digits. Other values as they are. */
  private static String dialled(String value) {
    return ContactLink.dialled(value).orElse(value);
  }

  private static boolean isOld(CSVRecord row) {
    return row.get("warning").startsWith("Last seen")
        || row.get("warning").startsWith("Its source");
  }

  /** A formula begins with one of these signs; a telephone number has nothing but digits behind. */
  private static boolean isHarmless(String cell) {
    Optional<Integer> first = cell.codePoints().boxed().findFirst();
    boolean begins = first.map(c -> "=+-@\t\r".indexOf(c) >= 0).orElse(false);
    return !begins || cell.matches("\\+\\d+( \\d+)+");
  }
}
