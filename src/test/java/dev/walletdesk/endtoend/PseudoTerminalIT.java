package dev.walletdesk.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PseudoTerminalIT {

  private static final String ENTER = "\r";

  private static PseudoTerminal diagnose(String... args) throws Exception {
    String[] command = new String[args.length + 2];
    command[0] = Launcher.BINARY.toString();
    command[1] = "diagnose";
    System.arraycopy(args, 0, command, 2, args.length);
    return new PseudoTerminal(80, 40, Map.of("LANG", "zh_CN.UTF-8"), command);
  }

  @Test
  void somebodyWithAFailedPaymentIsLedToTheHotline() throws Exception {
    try (PseudoTerminal terminal = diagnose()) {
      terminal.await("发生了什么");
      terminal.type("付款失败");
      terminal.await("> 付款失败");
      terminal.type(ENTER);
      terminal.await("这笔钱扣了吗");
      terminal.type("4");
      terminal.await("看账单里有没有这笔");
      terminal.type("2");
      terminal.await("是哪个钱包");
      terminal.type("zfb" + ENTER);
      for (int i = 0; i < 8 && !terminal.sent().contains("联系支付宝"); i++) {
        Thread.sleep(300);
        terminal.type("2");
      }
      assertEquals(0, terminal.exitCode());
      assertTrue(terminal.sent().contains("95188"), terminal.sent());
    }
  }

  @Test
  void controlCEndsItWithItsOwnExitCode() throws Exception {
    try (PseudoTerminal terminal = diagnose("-g", "payment-failed")) {
      terminal.await("这笔钱扣了吗");
      terminal.type("\u0003");
      assertEquals(130, terminal.exitCode());
    }
  }
}
