package dev.walletdesk.cli.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the scripts of shells are answered. */
class CompleteTest {

  private static List<String> words(String shell, String... line) {
    List<String> args = new ArrayList<>(List.of("complete", shell, "--"));
    args.addAll(List.of(line));
    Desk.Run run = Desk.english().run(args.toArray(String[]::new));
    assertEquals(0, run.exitCode(), run::toString);
    return run.out().lines().toList();
  }

  /** {@code _} stands for a word that has not been begun. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gu | guides",
        "contacts wechat-p | wechat-pay",
        "contacts nfra | NFRA",
        "contacts --format _ | table json csv vcard vcard3",
        "contacts --channel e | email",
        "contacts --format=js | --format=json",
        "contacts --format json --form | ",
        "contacts --channel phone --chan | --channel",
        "-- contacts alipay-h | alipay-hk",
        "contacts -- --fo | ",
        "diagnose -p alipay-h | alipay-hk",
        "diagnose -g forgot-p | forgot-password",
        "diagnose --guide=forgot-p | --guide=forgot-password",
        "diagnose --answer guide=forgot-p | guide=forgot-password",
        "diagnose --guide payment-failed --answer money=n | money=not-taken money=not-sure",
        "diagnose -g payment-failed --answer look-in-bill=s | look-in-bill=solved",
        "diagnose --sheet _ | :any",
        "diagnose --sheet=_ | :any",
        "validate _ | :directories",
        "guides --data x | :directories",
        "export _ | faq contacts site",
        "export contacts --format m | markdown",
        "graph payment-f | payment-failed",
        "report alipay-h | alipay-hk",
        "report alipay 95 | ",
        "contacts --region Swit | Switzerland",
        "contacts --region ch | CH",
        "--lang _ | zh en both",
        "help export s | site",
        "help ex | export exit-codes",
        "completion f | fish",
        "search _ |  --top --json --lang --data --color --debug --help --version",
        "check 95 | ",
        "nonsense contacts al | ",
      })
  void aLineIsCompleted(String line, String expected) {
    String[] typed = line.replace("_", "").split(" ", -1);
    List<String> found =
        words("fish", typed).stream().map(each -> each.split("\t", -1)[0]).toList();
    assertEquals(expected == null ? "" : expected, String.join(" ", found));
  }

  @Test
  void namesCompleteWhereNoIdBeginsSo() {
    assertTrue(words("fish", "contacts", "支付宝").contains("支付宝\tAlipay"));
    assertTrue(words("fish", "contacts", "zhif").contains("zhifubao\tAlipay"));
    assertEquals(List.of("alipay-hk\tAlipayHK"), words("fish", "contacts", "ALIPAY-H"));
  }

  @Test
  void bashGetsWordsAsTheyAreTyped() {
    assertTrue(words("bash", "contacts", "WeChat\\ P").contains("WeChat\\ Pay"));
    assertTrue(words("bash", "contacts", "'WeChat P").contains("WeChat\\ Pay"));
  }

  @Test
  void itIsInNoListOfCommands() {
    assertFalse(Desk.english().run("--help").out().contains("  complete "));
    assertEquals(List.of("completion"), words("bash", "compl"));
  }

  /** Labels tell what fits; a new one must be known here or be the user's own. */
  @Test
  void everyKindOfValueIsCompletedOrTheUsersOwn() {
    Set<String> known =
        Set.of("PROVIDER", "GUIDE", "REGION", "FILE", "PATH", "DIR", "ID=CHOICE", "CHANNEL");
    Set<String> own =
        Set.of(
            "PROBLEM", "VALUE", "TEXT", "N", "DAYS", "CONTACT", "OPTION", "COMMAND", "NAME=TEXT");
    for (String command : List.of("diagnose", "contacts", "check", "search", "validate", "show")) {
      String help = Desk.english().run("help", command).out();
      Pattern.compile("(?m)^  (?:\\S+, )?(?:--[a-z-]+ )?\\[?([A-Z][A-Z=]+)\\]?")
          .matcher(help)
          .results()
          .map(found -> found.group(1))
          .forEach(label -> assertTrue(known.contains(label) || own.contains(label), label));
    }
  }
}
