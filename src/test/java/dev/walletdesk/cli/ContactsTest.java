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
        “alipai” is not in the list of wallets and authorities.
        Did you mean Alipay (alipay)?
        How to find the real support:
        - Open the wallet’s app and look under “Help”, “Support” or “Account”.
        - If the money left a bank card, call the number on the back of the card as well.
        - If you cannot get into the app, type the address of the official site yourself. Do not use advertisements in search results or links in messages.
        - Never use a number that you found by searching, that somebody sent you, or that called you.
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
