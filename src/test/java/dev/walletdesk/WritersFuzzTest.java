package dev.walletdesk;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.testing.RewrittenCatalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Whatever the texts of the data are, every format and the case sheet can be written with them. */
class WritersFuzzTest {

  private static final Catalog DATA = Catalogs.of(Catalogs.TO_EXPORT);

  @FuzzTest(maxDuration = "1h")
  void anyTexts(byte[] input) throws IOException {
    String text = new String(input, StandardCharsets.UTF_16BE) + "x";
    OutputGateTest.outputs(new RewrittenCatalog(DATA, any -> text))
        .forEach(OutputGateTest::assertGated);
  }
}
