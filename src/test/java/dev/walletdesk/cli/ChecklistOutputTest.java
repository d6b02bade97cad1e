package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.testing.Desk;
import dev.walletdesk.testing.DistributedSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guide with a checklist, read and exported. */
class ChecklistOutputTest {

  @TempDir private Path directory;

  private static String run(String... args) {
    Desk.Run run = Desk.english().withData(Catalogs.WITH_CHECKLIST).run(args);
    assertEquals(0, run.exitCode(), run::toString);
    return run.out();
  }

  private static void assertHas(String part, String whole) {
    assertTrue(whole.contains(part), () -> "“" + part + "” is not in:\n" + whole);
  }

  @Test
  void theArticleOfAWalletHasItsJobs() {
    String article = run("show", "phone-gone", "-p", "seed");
    assertHas("Stop everything that can pay\n", article);
    assertHas("Move the coins\n    1. Restore it with the phrase.\n", article);
    assertTrue(!article.contains("Freeze Moon"), article);
  }

  @Test
  void theArticleForAllSaysForWhomAJobIs() {
    String article = run("show", "phone-gone");
    assertHas("- Freeze Moon: (1) Tap “Freeze”.\n", article);
    assertHas(
        "- Move the coins (Wallets to which only you have the keys): (1) Restore it", article);
  }

  @Test
  void theJsonOfTheArticleHasTheJobsAndTheCases() {
    String line = run("export", "faq", "--format", "jsonl", "--lang", "both");
    assertEquals(
        List.of(), DistributedSchemas.strict("faq-guide").validate(line, InputFormat.JSON));
    assertHas("\"kind\":\"checklist\"", line);
    assertHas("\"case\":{\"zh\":\"手机丢了\",\"en\":\"the phone is lost\"}", line);
    assertHas("\"id\":\"move-coins\",\"when\":{\"provider-kind\":[\"self-custody\"]}", line);
  }

  @Test
  void theTableHasARowForEachJob() {
    String table = run("export", "faq", "--format", "csv");
    assertHas(",checklist,secure,If the phone is lost,Stop everything that can pay,", table);
    assertHas(",checklist,secure,If the phone is lost,Stop the SIM,", table);
  }

  @Test
  void theGraphSaysOfWhichKindTheWalletIs() {
    String graph = run("graph", "phone-gone");
    assertHas("[[\"secure<br>Stop everything that can pay\"]]:::checklist", graph);
    assertHas("wallet: one to which only you have the keys (self-custody)", graph);
  }

  @Test
  void theSiteNeedsNoScriptForIt() throws IOException {
    run("export", "site", "-o", directory.toString());
    String page = Files.readString(directory.resolve("en/diagnose/phone-gone.html"));
    assertHas("<label><input type=\"checkbox\">Freeze Moon</label>", page);
    assertHas("<details><summary>How to do it</summary>", page);
    assertHas("<a href=\"#s-handoff", page);
  }
}
