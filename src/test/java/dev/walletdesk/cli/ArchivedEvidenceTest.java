package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import dev.walletdesk.testing.Desk;
import dev.walletdesk.testing.DistributedSchemas;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a copy of a page in an archive is told of. */
class ArchivedEvidenceTest {

  private static final String COPY =
      "https://web.archive.org/web/20230327120212/https://www.usa.gov/stop-scams-frauds";

  @Test
  void inJsonItStandsBesideThePage() {
    String out = Desk.english().run("contacts", "us-ftc", "--format", "json").out();
    assertTrue(out.contains("\"archive\" : \"" + COPY + "\""), out);
    assertEquals(
        List.of(), DistributedSchemas.distributed("contacts").validate(out, InputFormat.JSON));
  }

  @Test
  void inLinkedDataItIsWhereThePageIsArchived() {
    Desk.Run run = Desk.english().run("export", "contacts", "--format", "jsonld", "-o", "-");
    assertTrue(run.out().contains("\"archivedAt\" : \"" + COPY + "\""), run::err);
  }

  @Test
  void aReportNamesItBehindThePage() {
    String page = "`https://www.usa.gov/stop-scams-frauds` (2023-03-27)";
    String english = Desk.english().run("report", "us-ftc", "+1 877 382 4357").out();
    assertTrue(english.contains("\n1. " + page + ", copy: `" + COPY + "`\n"), english);
    String chinese = Desk.chinese().run("report", "us-ftc", "+1 877 382 4357").out();
    assertTrue(chinese.contains("，快照：`" + COPY + "`\n"), chinese);
  }
}
