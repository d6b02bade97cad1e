package dev.walletdesk.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Origin;
import dev.walletdesk.catalog.Trust;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermsTest {

  private static final Terms ENGLISH = new Terms(Messages.in(Languages.of("en")));
  private static final Terms CHINESE = new Terms(Messages.in(Languages.of("zh")));

  @Test
  void usage() {
    assertEquals("in the app", ENGLISH.of(Channel.APP));
    assertEquals("corroborated", ENGLISH.of(Trust.CORROBORATED));
    assertEquals(
        "unconfirmed: one source, or third-party lists only", ENGLISH.meaning(Trust.UNCONFIRMED));
  }

  @Test
  void countriesAndLanguagesAreCalledAsInTheReadersLanguage() {
    assertEquals("China", ENGLISH.region("CN"));
    assertEquals("中国", CHINESE.region("CN"));
    assertEquals("worldwide", ENGLISH.region("001"));
    assertEquals("Chinese, English", ENGLISH.languages(List.of("zh", "en")));
    assertEquals("中文，英语", CHINESE.languages(List.of("zh", "en")));
  }

  @Test
  void quotationMarksWithinAQuotationAreInnerOnes() {
    assertEquals("“the ‘Me’ page”", ENGLISH.quoted("the “Me” page"));
  }

  @Test
  void alternativesAreQuotedEach() {
    assertEquals("“Yes”", ENGLISH.alternatives(List.of("Yes")));
    assertEquals("“Yes” or “Not sure”", ENGLISH.alternatives(List.of("Yes", "Not sure")));
    assertEquals("“是” 或 “不确定”", CHINESE.alternatives(List.of("是", "不确定")));
  }

  @Test
  void dataOfOnesOwnIsNamed() {
    assertEquals(
        "Not walletdesk’s official data: it comes from /srv/my-data. walletdesk does not vouch for it.",
        ENGLISH.notOfficial(new Origin(Optional.of(Path.of("/srv/my-data")))));
  }
}
