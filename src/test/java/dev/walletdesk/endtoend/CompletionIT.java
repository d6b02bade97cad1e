package dev.walletdesk.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.endtoend.Launcher.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Completion in the real shells, of the built program. */
class CompletionIT {

  private static final Path BIN = Launcher.BINARY.getParent();

  @TempDir private Path directory;

  private Map<String, String> variables() {
    return Map.of(
        "PATH",
        BIN + ":" + System.getenv("PATH"),
        "LANG",
        "C.UTF-8",
        "WALLETDESK_LANG",
        "en",
        "HOME",
        directory.toString(),
        "ZDOTDIR",
        directory.toString());
  }

  private static void assertCompletes(PseudoTerminal terminal, String typed, String completed)
      throws Exception {
    terminal.type("\u0015" + typed + "\t");
    terminal.await("> " + completed);
  }

  private PseudoTerminal bash() throws Exception {
    PseudoTerminal terminal =
        new PseudoTerminal(100, 30, directory, variables(), "bash", "--norc", "--noprofile", "-i");
    terminal.type(
        "bind 'set enable-bracketed-paste off'; PS1='> '; source <(walletdesk completion bash);"
            + " echo so''urced\r");
    terminal.await("sourced");
    return terminal;
  }

  private PseudoTerminal zsh() throws Exception {
    PseudoTerminal terminal =
        new PseudoTerminal(100, 30, directory, variables(), "zsh", "-f", "-i");
    terminal.type(
        "unsetopt zle_bracketed_paste prompt_sp; PS1='> '; autoload -U compinit; compinit -u -D;"
            + " source <(walletdesk completion zsh); echo so''urced\r");
    terminal.await("sourced");
    return terminal;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "walletdesk conta | walletdesk contacts",
        "walletdesk contacts alipay-h | walletdesk contacts alipay-hk",
        "walletdesk contacts --forma | walletdesk contacts --format",
        "walletdesk contacts --format v | walletdesk contacts --format vcard",
        "walletdesk contacts --format=v | walletdesk contacts --format=vcard",
        "walletdesk diagnose -g payment-failed --answer money=pen | walletdesk diagnose -g"
            + " payment-failed --answer money=pending",
        "walletdesk show payment-f | walletdesk show payment-failed",
        "walletdesk contacts 支付宝香 | walletdesk contacts 支付宝香港",
        "walletdesk --lang zh export si | walletdesk --lang zh export site",
        "walletdesk contacts --region Switz | walletdesk contacts --region Switzerland",
        "walletdesk help exit | walletdesk help exit-codes",
      })
  void bashAndZshCompleteWhatThereIsOneOf(String typed, String completed) throws Exception {
    String spaceless = completed.replace("支付宝香港", "支付宝香");
    try (PseudoTerminal bash = bash();
        PseudoTerminal zsh = zsh()) {
      assertCompletes(bash, typed, spaceless);
      assertCompletes(zsh, typed, spaceless);
    }
  }

  private List<String> fish(String line) {
    Result result =
        Launcher.run(
            variables(),
            "",
            List.of(
                "fish",
                "--no-config",
                "-c",
                "cd; walletdesk completion fish | source; complete -C " + quoted(line)));
    assertEquals("", result.err());
    return result.out().lines().toList();
  }

  private static String quoted(String line) {
    return "'" + line.replace("'", "\\'") + "'";
  }

  @Test
  void fishShowsWhatWordsMean() {
    assertEquals(
        List.of("--format=vcard", "--format=vcard3"), fish("walletdesk contacts --format=v"));
    assertTrue(fish("walletdesk contacts alipay-h").contains("alipay-hk\tAlipayHK"));
    assertTrue(
        fish("walletdesk diagnose -g payment-failed --answer money=p").stream()
            .anyMatch(each -> each.startsWith("money=pending\t")));
    assertTrue(
        fish("walletdesk con")
            .contains(
                "contacts\tOfficial contacts of wallets and authorities, each with its trust,"
                    + " source and date."));
  }

  /** Files, in every shell, where a file is wanted. */
  @Test
  void filesAreLeftToTheShell() throws Exception {
    Files.createDirectories(directory.resolve("my-sheets/inner"));
    assertTrue(
        fish("walletdesk validate my-").stream().anyMatch(it -> it.startsWith("my-sheets/")));
    try (PseudoTerminal bash = bash();
        PseudoTerminal zsh = zsh()) {
      assertCompletes(bash, "walletdesk validate my-", "walletdesk validate my-sheets/");
      assertCompletes(zsh, "walletdesk validate my-", "walletdesk validate my-sheets/");
      assertCompletes(bash, "walletdesk guides --data my-", "walletdesk guides --data my-sheets/");
      assertCompletes(zsh, "walletdesk guides --data my-", "walletdesk guides --data my-sheets/");
    }
  }

  /** The catalog of the moment: a wallet that only a directory of the user's own has. */
  @Test
  void addedDataIsCompletedToo() throws Exception {
    Path providers = Files.createDirectories(directory.resolve("pack/providers"));
    Files.writeString(
        providers.resolve("corner-wallet.json"),
        """
        {"id": "corner-wallet", "kind": "account", "name": {"zh": "街角钱包", "en": "Corner Wallet"},
         "aliases": [], "domains": [], "contacts": []}
        """);
    String typed = "walletdesk --data pack contacts corner-";
    assertEquals(List.of("corner-wallet\tCorner Wallet (unofficial data)"), fish(typed));
    try (PseudoTerminal bash = bash();
        PseudoTerminal zsh = zsh()) {
      assertCompletes(bash, typed, typed + "wallet");
      assertCompletes(zsh, typed, typed + "wallet");
    }
  }
}
