package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.Desk;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code contacts} without a name. */
class ContactIndexTest {

  private static Desk inChina() {
    return new Desk().with("LANG", "zh_CN.UTF-8");
  }

  @Test
  void contactsAloneFitOnAScreenOrTwo() {
    String index = inChina().with("COLUMNS", "100").run("contacts").out();
    assertTrue(index.lines().count() < 90, index);
    assertTrue(index.contains("\n中国\n"), index);
    assertTrue(index.contains("支付宝 95188"), index);
    assertTrue(index.contains("看其中一家的全部：walletdesk contacts 名称"), index);
  }

  @Test
  void everybodyIsInIt() {
    String index = Desk.english().with("COLUMNS", "1000").run("contacts").out();
    assertTrue(index.contains("Alipay"), index);
    assertTrue(index.contains("Swish"), index);
    assertTrue(index.contains("Scamwatch"), index);
  }

  @Test
  void everythingIsThereForWhoAsks() {
    assertTrue(Desk.english().run("contacts", "--all").out().lines().count() > 2000);
  }

  @Test
  void openNowLeavesOutWhatIsClosedOrNotKnown() {
    // Sunday noon in Beijing, on the day of the tests.
    String open = inChina().run("contacts", "--open-now", "--all").out();
    assertTrue(open.contains("支付宝（alipay）"), open);
    assertFalse(open.contains("现在没有开"), open);
    assertTrue(open.lines().filter(line -> line.contains("时间：")).count() > 3, open);
    assertTrue(open.length() < inChina().run("contacts", "--all").out().length());
  }

  @Test
  void jsonIsAskedForInTwoWaysEverywhere() {
    for (String command : List.of("contacts", "guides")) {
      String format = Desk.english().run(command, "--format", "json").out();
      assertEquals(format, Desk.english().run(command, "--json").out());
      assertTrue(format.startsWith("{"), format);
    }
  }
}
