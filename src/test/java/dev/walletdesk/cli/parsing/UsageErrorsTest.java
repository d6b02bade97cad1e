package dev.walletdesk.cli.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.testing.Desk;
import org.junit.jupiter.api.Test;

class UsageErrorsTest {

  private static void assertSays(String english, String chinese, String... args) {
    Desk.Run run = Desk.english().run(args);
    assertEquals(english, run.err(), run::toString);
    assertEquals(2, run.exitCode(), run::toString);
    run = Desk.chinese().run(args);
    assertEquals(chinese, run.err(), run::toString);
    assertEquals(2, run.exitCode(), run::toString);
  }

  @Test
  void anOptionGivenTwice() {
    assertSays(
        """
        --region can be given only once.
        How to use it: walletdesk contacts --help
        """,
        """
        --region 只能写一次。
        用法：walletdesk contacts --help
        """,
        "contacts",
        "--region",
        "CN",
        "--region",
        "US");
  }

  @Test
  void anOptionGivenTwiceOnBothSidesOfTheCommand() {
    assertSays(
        """
        --color can be given only once.
        How to use it: walletdesk guides --help
        """,
        """
        --color 只能写一次。
        用法：walletdesk guides --help
        """,
        "--color",
        "never",
        "guides",
        "--color",
        "always");
  }

  @Test
  void aValueWhereNoneIsTaken() {
    assertSays(
        """
        --json takes no value; leave out “yes”.
        How to use it: walletdesk guides --help
        """,
        """
        --json 后面不跟值，去掉“yes”。
        用法：walletdesk guides --help
        """,
        "guides",
        "--json=yes");
  }

  @Test
  void aWordThatDoesNotFit() {
    assertSays(
        """
        “tcsh” cannot stand here; it takes bash|zsh|fish|powershell.
        How to use it: walletdesk completion --help
        """,
        """
        这里不能是“tcsh”，应当是 bash|zsh|fish|powershell。
        用法：walletdesk completion --help
        """,
        "completion",
        "tcsh");
  }

  @Test
  void aValueThatDoesNotFit() {
    assertSays(
        """
        --format cannot be “png”; it takes mermaid|dot.
        How to use it: walletdesk graph --help
        """,
        """
        --format 不能是“png”，应当是 mermaid|dot。
        用法：walletdesk graph --help
        """,
        "graph",
        "scam",
        "--format",
        "png");
  }

  @Test
  void anOptionWithoutItsValue() {
    assertSays(
        """
        Something is missing: --top.
        How to use it: walletdesk search --help
        """,
        """
        缺少：--top。
        用法：walletdesk search --help
        """,
        "search",
        "money",
        "--top");
  }

  @Test
  void oneArgumentTooMany() {
    assertSays(
        """
        walletdesk show does not know what to do with “fees”.
        How to use it: walletdesk show --help
        """,
        """
        walletdesk show 不认识“fees”。
        用法：walletdesk show --help
        """,
        "show",
        "scam",
        "fees");
  }

  @Test
  void whatWasTypedIsNotSuggested() {
    assertSays(
        """
        walletdesk has no option “--help”.
        How to use it: walletdesk --help
        """,
        """
        walletdesk 没有“--help”这个选项。
        用法：walletdesk --help
        """,
        "--",
        "--help");
  }
}
