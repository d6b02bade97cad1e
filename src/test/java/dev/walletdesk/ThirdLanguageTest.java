package dev.walletdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.Catalogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a language needs is bundles, a line in the list of languages, and data; no code. */
class ThirdLanguageTest {

  @TempDir private static Path resources;
  @TempDir private static Path data;
  @TempDir private static Path site;

  private static ForeignDesk desk;

  @BeforeAll
  static void addFrenchAndTraditionalChinese() throws IOException {
    MoreLanguages.writeResources(resources);
    MoreLanguages.writeData(Catalogs.SMALL, data);
    desk = new ForeignDesk(resources, data);
  }

  @Test
  void theEnvironmentAsksForItByItsTag() throws ReflectiveOperationException {
    String french =
        """
        urgent: deal with it today
          lost-money   ‹Money is gone›

        routine
          found-money  ‹Money appeared›
        """;
    assertEquals(french, desk.run("fr_CA.UTF-8", "guides"));
    assertEquals(french, desk.run("fr", "guides"));
    assertEquals(french, desk.run("zh_CN", "--lang", "fr", "guides"));
  }

  @Test
  void aVariantIsFoundByItsScriptOrItsRegionsAndLacksNothingThatItsLanguageHas()
      throws ReflectiveOperationException {
    String traditional =
        """
        儘快：今天就處理
          lost-money   钱不见了

        一般
          found-money  多出来一笔钱
        """;
    String simplified = traditional.replace("儘快：今天就處理", "尽快：今天就处理");
    assertEquals(traditional, desk.run("zh_TW.UTF-8", "guides"));
    assertEquals(traditional, desk.run("zh_HK", "guides"));
    assertEquals(traditional, desk.run("zh-Hant-MO", "guides"));
    assertEquals(simplified, desk.run("zh_CN.UTF-8", "guides"));
    assertEquals(simplified, desk.run("zh_SG", "guides"));
  }

  @Test
  void errorsAndHelpNameAllLanguages() throws ReflectiveOperationException {
    assertEquals(
        "There is no language “de” here. Use zh or en or fr or zh-Hant.\n",
        desk.run("en", "guides", "--lang", "de"));
    assertTrue(desk.run("en", "guides", "--help").contains("--lang zh|en|fr|zh-Hant"));
  }

  @Test
  void contactsAreShownInIt() throws ReflectiveOperationException {
    assertEquals(
        """
        ‹Globe Wallet› (globe)

          https://globe.example/help
            ‹Help centre› · web · worldwide
            ‹Trust: verified: seen on its own page or a regulator’s›
            ‹Source: https://globe.example/help (2026-03)›
        """,
        desk.run("fr", "contacts", "globe", "--channel", "web"));
  }

  @Test
  void guidesAreReadInItAndWhatItLacksInEnglish() throws ReflectiveOperationException {
    assertEquals(
        """
        ‹Money appeared›
        Another small guide.

        ‹Look at the history›
        1. ‹Open the history.›
        2. ‹Look for the amount.›

        ‹If none of this helps›
        ‹Time to ask support.›
        ‹Official contacts: walletdesk show found-money -p WALLET, or walletdesk
        contacts WALLET›
          ‹Have this ready›
          [ ] ‹Time and amount›
          - ‹What you can say›: “‹My money is gone.›”
          - ‹Never give these to anyone, whoever asks›: ‹Your password›

        ‹So that it does not happen again›
        - ‹Turn notifications on.›

        ‹Related guides (walletdesk show NAME)›
        - ‹Money is gone› (lost-money)
        """,
        desk.run("fr", "show", "found-money"));
  }

  @Test
  void theConversationIsInItWithItsOwnCommands() throws ReflectiveOperationException {
    String talk =
        desk.talk(
            "fr",
            List.of("3", "retour", "q"),
            "diagnose",
            "--plain",
            "-g",
            "found-money",
            "-p",
            "globe");
    assertEquals(
        """
        walletdesk, the help desk for digital wallets. It works offline and never asks
        for passwords or codes.

        ‹Money appeared›
        Another small guide.

        ‹So far:›
        ✓ ‹Which wallet is it?› → ‹Globe Wallet›

        ‹You can type a number or a few words. Also: ? why it is asked, < back, = my
        answers, + keep for later, 中文, q quit.›

        ‹Try this: ‹Look at the history››
        a. ‹Open the history.›
        b. ‹Look for the amount.›
        ‹Type a letter when one of these is done.›

        ‹How did it go?›
        1. ‹That solved it›
        2. ‹That did not help›
        3. ‹I can’t do this›
        """,
        talk.substring(0, talk.indexOf("(1 more")));
  }

  @Test
  void aProblemIsFoundByItsExamples() throws ReflectiveOperationException {
    assertEquals(
        """
        found-money  99 %
          ‹Money appeared›

        ‹Go through it: walletdesk diagnose -g found-money›
        """,
        desk.run("fr", "search", MoreLanguages.french("there is extra money")));
  }

  @Test
  void theFaqIsWrittenInIt() throws ReflectiveOperationException {
    String faq = desk.run("en", "--lang", "fr", "export", "faq", "--format", "markdown");
    assertEquals(
        """
        # ‹Money appeared›

        Another small guide.

        ## ‹Look at the history›

        1. ‹Open the history.›
        2. ‹Look for the amount.›

        """,
        faq.substring(faq.indexOf("# ‹Money appeared›"), faq.indexOf("## ‹If none of this")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"markdown", "html", "csv", "jsonld", "text"})
  void allLanguagesStandSideBySide(String format) throws ReflectiveOperationException {
    String faq = desk.run("en", "--lang", "both", "export", "faq", "--format", format);
    assertTrue(faq.contains("打开账单。"), faq);
    assertTrue(faq.contains("‹Open the history.›"), faq);
    assertTrue(faq.replace("‹Open the history.›", "").contains("Open the history."), faq);
  }

  @Test
  void jsonHasItBehindTheOthers() throws ReflectiveOperationException {
    String faq = desk.run("en", "export", "faq", "--format", "json", "--guide", "found-money");
    assertTrue(
        faq.contains(
            """
                  "title" : {
                    "zh" : "多出来一笔钱",
                    "en" : "Money appeared",
                    "fr" : "‹Money appeared›"
                  },
                  "summary" : {
                    "zh" : "另一份小指南。",
                    "en" : "Another small guide."
                  },
            """),
        faq);
  }

  @Test
  void tablesHaveAColumnForIt() throws ReflectiveOperationException {
    String table =
        desk.run(
            "en", "export", "contacts", "--format", "csv", "--provider", "globe", "--lang", "both");
    assertEquals(
        "kind,id,name_zh,name_en,name_fr,name_zh-Hant,region",
        table.substring(0, table.indexOf(",channel")));
  }

  @Test
  void theSiteHasPagesInIt() throws IOException, ReflectiveOperationException {
    assertEquals("", desk.run("en", "export", "site", "-o", site.toString()));
    String page = Files.readString(site.resolve("fr/guides/found-money.html"));
    assertTrue(page.contains("<html lang=\"fr-FR\">"), page);
    assertTrue(page.contains("href=\"../../zh-Hant/guides/found-money.html\""), page);
  }

  @Test
  void itIsCheckedAsTheOthersAre() throws ReflectiveOperationException {
    ForeignDesk project = new ForeignDesk(resources, Catalogs.SHIPPED);
    String problems = project.run("en", "validate", data.toString());
    assertEquals(
        List.of(
            "found-money.json: warning: fr has 2 examples; matching needs 60 or more"
                + " [few-examples]",
            "lost-money.json: warning: fr has 2 examples; matching needs 60 or more"
                + " [few-examples]"),
        problems
            .lines()
            .filter(
                line -> line.contains(" fr ") || line.contains("‹") || line.contains("not known"))
            .map(line -> line.replaceFirst(".*/", "").replaceFirst(":\\d+:\\d+", ""))
            .toList(),
        problems);
  }
}
