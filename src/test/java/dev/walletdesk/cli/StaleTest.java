package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import dev.walletdesk.testing.Desk;
import dev.walletdesk.testing.DistributedSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code validate --stale}; the day is 2026-11-22. */
class StaleTest {

  private static final String NO_DATE = "";

  @TempDir Path directory;

  private final List<String> contacts = new ArrayList<>();

  @BeforeEach
  void contactsOfEveryKindInNoOrder() {
    unconfirmed("email", "help@my-pay.example", "2019");
    verified("web", "https://my-pay.example/help", "", "2024-05-01");
    verified("phone", "+44 20 7946 0001", "", "2026-11-20");
    verified("phone", "+44 20 7946 0002", "\"payment-failed\"", NO_DATE);
    verified("phone", "+44 20 7946 0003", "", "2025-11");
    verified("phone", "+44 20 7946 0004", "", "2023");
    verified("phone", "+44 20 7946 0005", "", NO_DATE);
    contact("phone", "+44 20 7946 0006", "wrong", "", official("2019"));
    contact("phone", "+44 20 7946 0007", "retired", "", official("2019"));
    unconfirmed("phone", "+44 20 7946 0008", NO_DATE);
  }

  @Test
  void contactsAreListedTheWorstFirst() throws IOException {
    Desk.Run run = stale(Desk.english(), "30");
    assertEquals(
        """
        Contacts due for a re-check (no evidence from the last 30 days), worst first: 7
        my-pay: +44 20 7946 0005 (verified, undated, independent sources: 1); look at https://my-pay.example/contact
        my-pay: +44 20 7946 0004 (verified, 2023, independent sources: 1); look at https://my-pay.example/contact
        my-pay: +44 20 7946 0003 (verified, 2025-11, independent sources: 1); look at https://my-pay.example/contact
        my-pay: +44 20 7946 0002 (verified, undated, independent sources: 1); look at https://my-pay.example/contact
        my-pay: https://my-pay.example/help (verified, 2024-05-01, independent sources: 1); look at https://my-pay.example/contact
        my-pay: +44 20 7946 0008 (unconfirmed, undated, independent sources: 1); look at https://my-pay.example/contact
        my-pay: help@my-pay.example (unconfirmed, 2019, independent sources: 1); look at https://my-pay.example/contact
        """,
        list(run));
    assertEquals(0, run.exitCode(), run::toString);
    assertEquals("", run.err());
  }

  @Test
  void aDateThatIsOnlyAMonthOrAYearMayBeItsLastDay() throws IOException {
    // 2025-11 may be the 30th, 357 days ago.
    assertFalse(stale(Desk.english(), "357").out().contains("0003"));
    assertEquals(
        7, list(stale(Desk.english(), "356")).lines().filter(it -> it.contains("my-pay:")).count());
  }

  @Test
  void inChineseTheListSaysTheSame() throws IOException {
    assertEquals(
        """
        该重新核对的联系方式（最近 1000 天内没有来源），最要紧的在前：5 条
        my-pay：+44 20 7946 0005（已核实，无日期，独立来源 1 个），请看 https://my-pay.example/contact
        my-pay：+44 20 7946 0004（已核实，2023，独立来源 1 个），请看 https://my-pay.example/contact
        my-pay：+44 20 7946 0002（已核实，无日期，独立来源 1 个），请看 https://my-pay.example/contact
        my-pay：+44 20 7946 0008（未证实，无日期，独立来源 1 个），请看 https://my-pay.example/contact
        my-pay：help@my-pay.example（未证实，2019，独立来源 1 个），请看 https://my-pay.example/contact
        """,
        list(stale(Desk.chinese(), "1000")));
  }

  @Test
  void theSummaryStandsBelowTheList() throws IOException {
    String out = stale(Desk.english(), "30").out();
    assertEquals(
        """
        Guides: 0. Paths walked: 0.
        Providers: 1. Authorities: 0. Contacts: 6 verified, 0 corroborated, 2
        unconfirmed, 1 wrong, 1 retired.
        Oldest evidence: 2019 (my-pay, help@my-pay.example).
        Errors: 0. Warnings: 0. Warnings explained in the data: 0.
        """,
        out.substring(out.indexOf("Guides:")));
  }

  @Test
  void belowTheListStandsWhatToDoWithARow() throws IOException {
    String english = stale(Desk.english(), "30").out();
    assertTrue(
        english.contains(
            "\nWhat to do with a row: open the page. If it still says so, save a copy at"
                + " https://web.archive.org/save and put an entry into the contact’s “evidence”:"
                + " url is the page, kind is official for a page of theirs, seen is today, archive"
                + " is the link of the copy. If it says something else, or nothing: walletdesk"
                + " report CONTACT. Step by step, with an example: “Refresh a contact” in"
                + " .github/CONTRIBUTING.md.\n"),
        english);
    String chinese = stale(Desk.chinese(), "30").out();
    assertTrue(chinese.contains("\n每一行怎么处理：打开那个网页。还是这么写的，"), chinese);
    contacts.clear();
    verified("phone", "+44 20 7946 0001", "", "2026-11-20");
    String nothing = stale(Desk.english(), "2").out();
    assertFalse(nothing.contains("What to do"), nothing);
  }

  @Test
  void inJsonEachContactHasAnObject() throws IOException {
    write();
    String out =
        Desk.english().run("validate", "--json", "--stale=1000", directory.toString()).out();
    assertEquals(
        """
          "stale" : [
            {
              "party" : "my-pay",
              "value" : "+44 20 7946 0005",
              "channel" : "phone",
              "region" : "GB",
              "standing" : "recommended",
              "trust" : "verified",
              "sources" : 1,
              "page" : "https://my-pay.example/contact"
            },
            {
              "party" : "my-pay",
              "value" : "+44 20 7946 0004",
              "channel" : "phone",
              "region" : "GB",
              "standing" : "recommended",
              "trust" : "verified",
              "seen" : "2023",
              "sources" : 1,
              "page" : "https://my-pay.example/contact"
            },
        """,
        out.substring(
            out.indexOf("  \"stale\""),
            out.indexOf(
                "    {\n      \"party\" : \"my-pay\",\n      \"value\" : \"+44 20 7946 0002\"")));
    assertEquals(
        List.of(), DistributedSchemas.distributed("validation").validate(out, InputFormat.JSON));
  }

  @Test
  void whereNothingIsDueTheListIsEmpty() throws IOException {
    contacts.clear();
    verified("phone", "+44 20 7946 0001", "", "2026-11-20");
    assertEquals(
        "Contacts due for a re-check (no evidence from the last 2 days), worst first: 0\n",
        list(stale(Desk.english(), "2")));
    String json = Desk.english().run("validate", "--json", "--stale=2", directory.toString()).out();
    assertEquals(true, json.endsWith("\n  \"stale\" : [ ]\n}\n"), json);
  }

  @Test
  void zeroDaysAskForAllThatWasNotSeenToday() throws IOException {
    contacts.clear();
    verified("phone", "+44 20 7946 0001", "", "2026-11-21");
    verified("phone", "+44 20 7946 0002", "", "2026-11-22");
    assertEquals(
        """
        Contacts due for a re-check (no evidence from the last 0 days), worst first: 1
        my-pay: +44 20 7946 0001 (verified, 2026-11-21, independent sources: 1); look at https://my-pay.example/contact
        """,
        list(stale(Desk.english(), "0")));
  }

  @Test
  void theExitCodeIsThatOfValidation() throws IOException {
    contact("phone", "+44 20 7946 0009", "verified", "", evidence("other", "2020"));
    assertEquals(1, stale(Desk.english(), "365").exitCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "x", "1.5", "", " 3", "9999999999", "三"})
  void whatIsNoWholeNumberFromZeroIsWrongUsage(String days) {
    Desk.Run english = Desk.english().run("validate", "--stale=" + days);
    assertEquals(2, english.exitCode(), english::toString);
    assertEquals("", english.out());
    assertEquals(
        "--stale takes a whole number of days from 0, for example 365, not “" + days + "”.\n",
        english.err());
    assertEquals(
        "--stale 后面写天数，从 0 起的整数，例如 365，不能是“" + days + "”。\n",
        Desk.chinese().run("validate", "--stale=" + days).err());
  }

  /** The list without what to do with it. */
  private static String list(Desk.Run run) {
    return run.out()
        .substring(0, run.out().indexOf("\n\n") + 1)
        .replaceFirst("(What to do with a row|每一行怎么处理).*\n", "");
  }

  private Desk.Run stale(Desk desk, String days) throws IOException {
    write();
    return desk.run("validate", "--stale", days, directory.toString());
  }

  private void verified(String channel, String value, String purpose, String seen) {
    contact(channel, value, "verified", purpose, official(seen));
  }

  private void unconfirmed(String channel, String value, String seen) {
    contact(channel, value, "unconfirmed", "", evidence("other", seen));
  }

  private void contact(
      String channel, String value, String trust, String purpose, String evidence) {
    contacts.add(
        """
          {
            "channel": "%s",
            "value": "%s",
            "label": { "zh": "客服", "en": "Help" },
            "region": "GB",
            "trust": "%s",
            "note": { "zh": "说明。", "en": "A note." },
            "purpose": [%s],
            "evidence": [%s]
          }
          """
            .formatted(channel, value, trust, purpose, evidence));
  }

  private static String official(String seen) {
    return evidence("official", seen);
  }

  private static String evidence(String kind, String seen) {
    String date = seen.isEmpty() ? "" : ", \"seen\": \"" + seen + "\"";
    return "{ \"url\": \"https://my-pay.example/contact\", \"kind\": \""
        + kind
        + "\""
        + date
        + " }";
  }

  private void write() throws IOException {
    Path file = directory.resolve("providers/my-pay.json");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        {
          "id": "my-pay",
          "name": { "zh": "我付", "en": "My Pay" },
          "domains": [
            { "domain": "my-pay.example", "trust": "verified", "evidence": [%s] }
          ],
          "contacts": [%s]
        }
        """
            .formatted(official("2026"), String.join(",", contacts)));
  }
}
