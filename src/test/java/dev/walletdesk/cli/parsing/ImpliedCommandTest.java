package dev.walletdesk.cli.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpliedCommandTest {

  private static final ImpliedCommand IMPLIED =
      new ImpliedCommand(
          List.of("diagnose", "contacts", "check", "search", "show", "help"), "diagnose");

  private static List<String> meant(boolean terminal, String... args) {
    return IMPLIED.in(FirstPass.of(Arrays.asList(args)), terminal).args();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "my paypal payment failed | diagnose my paypal payment failed",
        "--lang zh 微信 付不了款 | --lang zh diagnose 微信 付不了款",
        "shop did not get it | diagnose shop did not get it",
        "paypal | diagnose paypal",
        "支付宝被盗 | diagnose 支付宝被盗",
        "--lang en | --lang en diagnose",
        "contacts alipay | contacts alipay",
        "contcts | contcts",
        "chek | chek",
        "--version | --version",
        "help | help",
        "help contacts | help contacts",
      })
  void aTerminalIsTalkedTo(String given, String meant) {
    assertEquals(Arrays.asList(meant.split(" ")), meant(true, given.split(" ")));
  }

  @Test
  void nothingAtAllBeginsAConversationToo() {
    assertEquals(List.of("diagnose"), meant(true));
    assertEquals(List.of(), meant(false));
  }

  @Test
  void aProgramIsToldThatItKnowsNoSuchCommand() {
    assertEquals(List.of("my", "payment", "failed"), meant(false, "my", "payment", "failed"));
    assertEquals(List.of("help"), meant(false, "help"));
  }
}
