package dev.walletdesk.catalog.loading;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.walletdesk.catalog.Origin;

/** Whatever bytes a data file has, reading it ends with what it says or with what is wrong. */
class LoaderFuzzTest {

  private static void read(byte[] file, boolean guide) {
    Problems problems = new Problems("fuzzed.json");
    StrictJson.read(file, problems)
        .ifPresent(
            document -> {
              if (guide) {
                ObjectReader.read(
                    document, problems, fields -> GuideReader.read(fields, Origin.BUILT_IN));
              } else {
                ObjectReader.read(
                    document, problems, fields -> PartyReader.provider(fields, Origin.BUILT_IN));
              }
            });
    problems.inOrder();
  }

  @FuzzTest(maxDuration = "1h")
  void anyProvider(byte[] file) {
    read(file, false);
  }

  @FuzzTest(maxDuration = "1h")
  void anyGuide(byte[] file) {
    read(file, true);
  }
}
