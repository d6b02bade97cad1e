package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.Catalogs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Long output on a terminal, with the pagers that people set. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no POSIX shell to start a pager with")
class PagerTest {

  @TempDir private Path directory;

  private String errors = "";

  private String show(boolean terminal, String pager, String... more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args = new String[2 + more.length];
    args[0] = "show";
    args[1] = "payment-failed";
    System.arraycopy(more, 0, args, 2, more.length);
    int exitCode =
        Cli.run(
            args,
            InputStream.nullInputStream(),
            out,
            err,
            new Environment(Map.of("PAGER", pager, "NO_COLOR", "1"), Catalogs.SHIPPED, terminal),
            Clock.systemUTC());
    assertEquals(0, exitCode);
    errors = err.toString(StandardCharsets.UTF_8);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aTerminalGetsItThroughThePager() throws IOException {
    Path read = directory.resolve("read");
    assertEquals("", show(true, "cat > " + read));
    assertEquals(show(false, "cat"), Files.readString(read));
    assertTrue(Files.readString(read).startsWith("A payment failed"));
  }

  @Test
  void lessIsToldToLeaveWhatFitsOnTheScreen() throws IOException {
    Path read = directory.resolve("read");
    show(true, "cat > /dev/null; echo $LESS > " + read);
    assertEquals("FRX\n", Files.readString(read));
  }

  @Test
  void aPipeOrWhoeverWantsNoneGetsItStraight() {
    assertTrue(show(false, "exit 1").startsWith("A payment failed"));
    assertTrue(show(true, "exit 1", "--no-pager").startsWith("A payment failed"));
  }

  @Test
  void aPagerThatIsClosedEarlyIsNoFailure() {
    assertEquals("", show(true, "head -c 1 > /dev/null"));
    assertEquals("", errors);
  }

  @Test
  void aPagerThatIsNotThereIsDoneWithout() {
    String out = show(true, "no-such-pager 2> /dev/null");
    assertTrue(out.startsWith("A payment failed"), out);
    assertFalse(out.isBlank());
  }
}
