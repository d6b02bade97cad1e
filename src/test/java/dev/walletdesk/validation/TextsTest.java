package dev.walletdesk.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What texts and examples say. */
class TextsTest {

  @TempDir Path directory;
  private Sample sample;

  @BeforeEach
  void startWithDataThatIsRight() {
    sample = new Sample(directory);
  }

  @Test
  void theTwoLanguagesAreNotTheSame() {
    sample.guide(
        "{ \"zh\": \"重启\", \"en\": \"Restart\" }", "{ \"zh\": \"restart\", \"en\": \"Restart\" }");
    assertEquals(
        """
        guides/sample.json:25:16: error: Chinese and English are the same: “restart”
        """,
        sample.problems());
  }

  @Test
  void aBrandMayBeCalledTheSame() {
    sample.provider("\"样付\"", "\"Sample Pay\"");
    assertEquals("", sample.problems());
  }

  @Test
  void textsAreInTheirLanguages() {
    sample.guide("\"zh\": \"重启\"", "\"zh\": \"Start again\"");
    sample.provider("\"en\": \"Customer line\"", "\"en\": \"客服电话 OK\"");
    assertEquals(
        """
        guides/sample.json:25:24: warning: this does not look like its language: “Start again” (zh) [wrong-language]
        providers/sample-pay.json:13:38: warning: this does not look like its language: “客服电话 OK” (en) [wrong-language]
        """,
        sample.problems());
  }

  @Test
  void aNameOfAMenuMayBeChineseInAnEnglishText() {
    sample.guide("Restart the app.", "Search the app for 快速挂失 if your screen differs.");
    assertEquals("", sample.problems());
  }

  @Test
  void aGuideHasSixtyExamplesInEachLanguage() {
    sample.guide(", \"例子1n1n\"", "");
    assertEquals(
        """
        guides/sample.json:7:11: warning: zh has 59 examples; matching needs 60 or more [few-examples]
        """,
        sample.problems());
  }

  @Test
  void noExampleIsThereTwice() {
    sample.guide("\"例子00\", \"例子11\"", "\"例子00\", \"例子，0０！\"");
    assertEquals(
        """
        guides/sample.json:7:20: error: “例子，0０！” is here twice
        """,
        sample.problems());
  }

  @Test
  void noTwoGuidesHaveTheSameExample() {
    twoGuides("my money is gone", "My money is GONE!");
    assertEquals(
        """
        guides/second.json:7:12: error: “My money is GONE!” is already an example of sample; keep it where it belongs
        """,
        sample.problems());
  }

  @Test
  void examplesOneLetterApartAreNearlyTheSame() {
    twoGuides("paid twice for lunch", "payd twice for lunch");
    assertEquals(
        """
        guides/second.json:7:12: warning: “payd twice for lunch” is almost “paid twice for lunch”, an example of sample; keep it where it belongs [near-duplicate-example]
        """,
        sample.problems());
  }

  @Test
  void examplesWithOneMoreChineseCharacterAreNearlyTheSame() {
    twoGuides("付款一直没到账", "付款一直没有到账");
    assertEquals(
        """
        guides/second.json:7:12: warning: “付款一直没有到账” is almost “付款一直没到账”, an example of sample; keep it where it belongs [near-duplicate-example]
        """,
        sample.problems());
  }

  @Test
  void anotherChineseCharacterInThePlaceOfOneIsSomethingElse() {
    twoGuides("账户被锁了怎么办", "账户被盗了怎么办");
    assertEquals("", sample.problems());
  }

  @Test
  void theSameWordsInAnotherOrderAreNearlyTheSame() {
    twoGuides("the wallet is locked, please help", "locked my wallet");
    assertEquals(
        """
        guides/second.json:7:12: warning: “locked my wallet” is almost “the wallet is locked, please help”, an example of sample; keep it where it belongs [near-duplicate-example]
        """,
        sample.problems());
  }

  private void twoGuides(String one, String other) {
    sample.guide("\"例子00\"", "\"" + one + "\"");
    String second =
        Sample.GUIDE
            .replace("\"id\": \"sample\"", "\"id\": \"second\"")
            .replace(Sample.examples("例子", 60), "\"" + other + "\", " + Sample.examples("举例", 59))
            .replace(Sample.examples("Case ", 60), Sample.examples("Story ", 60));
    sample.write("guides/second.json", second);
  }
}
