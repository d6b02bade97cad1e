package dev.walletdesk.cli.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Trust;
import dev.walletdesk.check.verdict.Ruling;
import dev.walletdesk.format.ContactsFormats;
import dev.walletdesk.format.FaqFormats;
import dev.walletdesk.testing.Desk;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What explains the commands, on the screen. */
class HelpTest {

  @Test
  void helpOfACommandBeginsWithExamplesAndGroupsItsOptions() {
    assertEquals(
        """
        Read a guide as an article.

        Examples
          What to do about a failed payment
            walletdesk show payment-failed
          Only what concerns one wallet and one country
            walletdesk show scam --provider paypal --region US

        Usage
          walletdesk show [OPTION]... GUIDE

          GUIDE                 The guide; see walletdesk guides.

        What you want
          -p, --provider PROVIDER
                                Read it for this wallet, with its contacts.
          --region REGION       Only what concerns this country, for example CN or US.

        How it is written
          --no-pager            Print long output straight to the terminal. Otherwise
                                PAGER shows it, or less.
        """,
        Desk.english().run("show", "--help").out().replaceFirst("(?s)\nWith every command.*", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "diagnose",
        "contacts",
        "check",
        "report",
        "search",
        "guides",
        "show",
        "export faq",
        "export contacts",
        "export site",
        "validate",
        "graph",
        "completion",
        "help"
      })
  void helpIsTheSameHoweverItIsAskedFor(String command) {
    String[] asked = ("help " + command).split(" ");
    String[] option = (command + " --help").split(" ");
    String help = Desk.english().run(asked).out();
    assertEquals(help, Desk.english().run(option).out());
    assertTrue(help.split("\n\nUsage", 2)[0].contains("Examples\n"), help);
  }

  @Test
  void chineseHelpIsChinese() {
    String help = Desk.chinese().run("help", "contacts").out();
    assertTrue(help.contains("\n例子\n  一个钱包的全部官方联系方式\n    walletdesk contacts 支付宝\n"), help);
  }

  /** Every example is run, but for those that hand over to a shell or to another program. */
  @Test
  void examplesWork() {
    List<String> failed = new ArrayList<>();
    for (String language : List.of("en", "zh")) {
      for (String line : examples(language)) {
        String command = line.replaceFirst(" [|<>] .*", "").replaceFirst(" -o \\S+$", "");
        if (!command.startsWith("walletdesk ")
            || command.matches(".*(my-data|export site|export faq).*")) {
          continue;
        }
        Desk desk = language.equals("zh") ? Desk.chinese() : Desk.english();
        Desk.Run run = desk.withLearnedSearch().typing("95188", "money gone").run(words(command));
        if (run.exitCode() > 1 || run.out().isEmpty()) {
          failed.add(run.toString());
        }
      }
    }
    assertEquals(List.of(), failed);
  }

  private static List<String> examples(String language) {
    var texts = Messages.load("help", Languages.of(language));
    List<String> lines = new ArrayList<>();
    for (String key : texts.keySet()) {
      if (key.endsWith(".examples")) {
        List<String> all = texts.getString(key).lines().toList();
        for (int i = 1; i < all.size(); i += 2) {
          lines.add(all.get(i));
        }
      }
    }
    assertFalse(lines.isEmpty());
    return lines;
  }

  private static String[] words(String command) {
    List<String> words = new ArrayList<>();
    var matcher = java.util.regex.Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command);
    while (matcher.find()) {
      words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return words.subList(1, words.size()).toArray(String[]::new);
  }

  @ParameterizedTest
  @EnumSource(HelpTopic.class)
  void topicsSayTheSameInBothLanguages(HelpTopic topic) {
    assertEquals(terms(topic, "en"), terms(topic, "zh"));
  }

  private static List<String> terms(HelpTopic topic, String language) {
    return topic.in(Messages.load("help", Languages.of(language))).entries().stream()
        .map(Manual.Entry::term)
        .toList();
  }

  @Test
  void topicsLeaveNothingOut() {
    Set<String> formats = new TreeSet<>(DataName.all(ContactsFormats.class));
    formats.addAll(DataName.all(FaqFormats.class));
    Set<String> told = new TreeSet<>();
    terms(HelpTopic.FORMATS, "en").forEach(term -> told.addAll(Arrays.asList(term.split(", "))));
    formats.removeAll(told);
    assertEquals(Set.of(), formats);
    Set<String> trusts = new TreeSet<>(DataName.all(Trust.class));
    trusts.addAll(DataName.all(Ruling.class));
    trusts.removeAll(terms(HelpTopic.TRUST, "en"));
    assertEquals(Set.of(), trusts);
  }

  @Test
  void aTopicThatThereIsNotIsToldWithTheNearest() {
    Desk.Run run = Desk.english().run("help", "enviroment");
    assertEquals(2, run.exitCode());
    assertEquals(
        "There is no command and no topic “enviroment”. Did you mean: environment?\n", run.err());
  }
}
