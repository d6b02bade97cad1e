package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.testing.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class SearchTest {

  @TempDir private Path directory;

  private static String best(Desk.Run run) {
    int id = run.out().indexOf("{\"id\":\"");
    return id < 0 ? "" : run.out().substring(id + 7, run.out().indexOf('"', id + 7));
  }

  @ParameterizedTest
  @CsvSource({
    "付了钱商家说没收到,payment-failed",
    "付了錢商家說沒收到,payment-failed",
    "my top up bounced back,topup-not-arrived",
    "支付宝被冻了咋办,account-locked",
    "someone used my paypal!!,unauthorised-transaction",
    "someoen usd my card withuot asking,unauthorised-transaction",
    "apple pay 刷两次 扣了两次钱,charged-twice"
  })
  void aProblemInAnybodysWordsFindsItsGuide(String text, String guide) {
    Desk.Run run = Desk.english().withLearnedSearch().run("search", text, "--json");
    assertEquals(guide, best(run), run::toString);
    assertEquals(0, run.exitCode(), run::toString);
  }

  @Test
  void whatWasFoundIsShownWithTheWayOn() {
    Desk.Run run =
        Desk.english()
            .withLearnedSearch()
            .run("search", "--top", "1", "my", "refund", "is", "missing");
    assertEquals(
        """
        refund-not-received  NN %
          You want a refund, or it has not arrived

        Go through it: walletdesk diagnose -g refund-not-received
        """,
        run.out().replaceFirst("\\d+ %", "NN %"));
  }

  @Test
  void aStoryGoesOnWithItsWalletsItsCountryAndItsAnswers() {
    Desk.Run run =
        Desk.chinese()
            .withLearnedSearch()
            .run("search", "--top", "1", "我在香港，用支付宝付了钱商家说没收到，扣了我 320 元");
    assertEquals(
        """
        payment-failed  NN %
          付款失败，或钱扣了商家没收到

        一步步来解决：walletdesk diagnose -g payment-failed -p alipay --region HK --answer money=taken
        """,
        run.out().replaceFirst("\\d+ %", "NN %"));
    Desk.Run json =
        Desk.english()
            .withLearnedSearch()
            .run("search", "--json", "I am in Ohio, PayPal and Venmo were hacked, they took $900");
    assertTrue(
        json.out()
            .endsWith(
                """
                "understood":{"provider":"paypal","providers":"venmo","region":"US"},"amounts":["$900"]}
                """),
        json::toString);
  }

  /** What is offered to copy works when it is pasted into a shell. */
  @Test
  void theWayOnKeepsTheDataAndTheLanguage(@TempDir Path directory) throws IOException {
    Path added = directory.resolve("my data");
    Files.createDirectories(added.resolve("guides"));
    Desk.Run run =
        Desk.chinese()
            .withLearnedSearch()
            .run("search", "my refund is missing", "--data", added.toString(), "--lang", "en");
    assertEquals(
        "Go through it: walletdesk --data '%s' --lang en diagnose -g refund-not-received"
            .formatted(added),
        run.out().lines().reduce((first, last) -> last).orElse(run.toString()));
  }

  @Test
  void whenNothingFitsItSaysSoWithTheTopics() {
    Desk.Run run = Desk.english().withLearnedSearch().run("search", "今天吃什么");
    assertEquals(1, run.exitCode(), run::toString);
    assertEquals("", run.out());
    assertEquals(
        """
        Nothing here fits “今天吃什么”. Say it in other words; these are the topics:
        - Money is being taken, or someone else is in my account
        - I can’t get in: login, password, locked account
        - A payment goes wrong
        - Money has not arrived
        - Bank cards and wallet cards
        - How things work, and what they cost
        - Reaching support, or making a complaint
        See all guides: walletdesk guides
        """,
        run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "😀😀", "\u0000\u0001\u001B[31m", "مرحبا كيف حالك", "שלום"})
  void whatIsNoProblemIsAClearNoInJsonToo(String text) {
    Desk.Run run = Desk.english().withLearnedSearch().run("search", text, "--json");
    assertEquals(1, run.exitCode(), run::toString);
    assertTrue(run.out().endsWith("\"guides\":[]}\n"), run::toString);
  }

  @Test
  void aVeryLongTextIsAnsweredByItsBeginning() {
    String text = "my payment failed " + "x y z ".repeat(17_000);
    Desk.Run run =
        Desk.english().withLearnedSearch().typing(text, "word".repeat(25_000)).run("search", "-");
    assertEquals(2, run.out().lines().count(), run.out().substring(0, 100));
    assertEquals(0, run.exitCode());
  }

  @Test
  void eachLineOfInputIsAnsweredByALineOfJson() {
    Desk.Run run =
        Desk.english()
            .withLearnedSearch()
            .typing("充值没到账", "", "hello", "ابن 充值没到账")
            .run("search", "-", "--top", "1");
    List<String> lines = run.out().lines().toList();
    assertEquals(4, lines.size(), run::toString);
    assertTrue(
        lines.get(0).startsWith("{\"query\":\"充值没到账\",\"guides\":[{\"id\":\"topup-not-arrived\""),
        run::toString);
    assertEquals("{\"query\":\"\",\"guides\":[]}", lines.get(1));
    assertEquals("{\"query\":\"hello\",\"guides\":[]}", lines.get(2));
    assertEquals(0, run.exitCode());
  }

  @Test
  void theSameInputIsAnsweredTheSameEachTime() {
    String[] lines = {"card declined abroad", "忘记密码了", "what"};
    String first = Desk.english().withLearnedSearch().typing(lines).run("search", "-").out();
    assertEquals(first, Desk.chinese().withLearnedSearch().typing(lines).run("search", "-").out());
  }

  @Test
  void aGuideThatSomebodyAddsIsFoundWithoutMoreAdo() throws IOException {
    Path guides = Files.createDirectories(directory.resolve("guides"));
    String guide = Files.readString(Catalogs.SMALL.resolve("guides/lost-money.json"));
    int examples = guide.indexOf("\"examples\"");
    int end = guide.indexOf("},", examples);
    Files.writeString(
        guides.resolve("laundry-card.json"),
        (guide.substring(0, examples)
                + "\"examples\": {\"zh\": [\"洗衣卡里的钱没了\", \"洗衣房刷不了卡\", \"宿舍洗衣机不认卡\"],"
                + " \"en\": [\"laundry card empty\", \"the laundry card reader rejects me\","
                + " \"dorm laundry card lost its money\"]"
                + guide.substring(end))
            .replace("\"lost-money\"", "\"laundry-card\""));
    Desk.Run run =
        Desk.english().run("search", "--json", "--data", directory.toString(), "laundry", "card");
    assertEquals("laundry-card", best(run), run::toString);
    Desk.Run chinese =
        Desk.chinese().run("search", "--json", "--data", directory.toString(), "洗衣机不认我的洗衣卡");
    assertEquals("laundry-card", best(chinese), chinese::toString);
  }

  @Test
  void topTakesANumberFromOne() {
    Desk.Run run = Desk.english().run("search", "x", "--top", "0");
    assertEquals(2, run.exitCode(), run::toString);
    assertEquals("--top cannot be 0; it takes a number from 1.\n", run.err());
  }

  @Test
  void withoutATextItIsWrongUsage() {
    Desk.Run run = Desk.english().run("search");
    assertEquals(2, run.exitCode(), run::toString);
    assertTrue(run.err().startsWith("Something is missing: TEXT"), run::toString);
  }
}
