package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {

  @ParameterizedTest
  @ValueSource(strings = {"alipay", "ALIPAY", "支付宝", "支付寶", "zhifubao", "zfb", "ZFB", "Ali Pay"})
  void aWalletIsFoundByAnyOfItsNames(String name) {
    Desk.Run run = Desk.english().run("contacts", name);
    assertEquals(0, run.exitCode(), run::toString);
    assertTrue(run.out().startsWith("Alipay (alipay)\n\n  95188\n"), run::toString);
  }

  @Test
  void aTypingErrorIsAnsweredWithWhatWasMeant() {
    Desk.Run run = Desk.english().run("contacts", "alipai");
    assertEquals(1, run.exitCode(), run::toString);
    assertEquals("", run.out());
    assertEquals(
        """
        There is no wallet or authority called “alipai” here.
        Did you mean Alipay (alipay)?
        """,
        run.err());
  }

  @Test
  void outputToAPipeHasNoEscapeBytesWhateverTheLocale() {
    Desk.Run run = new Desk().with("LANG", "C").run("contacts", "alipay", "--lang", "zh");
    assertTrue(run.out().startsWith("支付宝（alipay）\n\n  95188\n"), run::toString);
    assertFalse(run.out().contains("\u001B"), run::toString);
  }
}
