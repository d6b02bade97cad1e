package dev.walletdesk.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.testing.Catalogs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderKindTest {

  private static final Catalog CATALOG = Catalogs.of(Catalogs.WITH_CHECKLIST);
  private static final Guide GUIDE = CATALOG.guide("phone-gone").orElseThrow();

  /** A notice for wallets of these kinds, as a guide of its own. */
  private static Diagnosis noticeFor(String... kinds) {
    Step.Notice shipped = (Step.Notice) GUIDE.steps().get(1);
    Condition when = new Condition(Map.of(Condition.PROVIDER_KIND, List.of(kinds)));
    Step notice =
        new Step.Notice(
            shipped.id(), when, shipped.tell(), shipped.tone(), shipped.see(), List.of());
    return new Diagnosis(GUIDE.withSteps(List.of(notice)), CATALOG);
  }

  private static int notices(Diagnosis diagnosis, String wallet) {
    return diagnosis.at(Answers.NONE.with("provider", wallet)).notices().size();
  }

  @Test
  void theWalletIsAskedToTellItsKind() {
    assertEquals(NextKind.PROVIDER, noticeFor("self-custody").at(Answers.NONE).next().kind());
  }

  @ParameterizedTest
  @CsvSource({"seed, 1", "moon-bank, 0", "other, 0"})
  void theKindFollowsFromTheWallet(String wallet, int notices) {
    assertEquals(notices, notices(noticeFor("self-custody"), wallet));
  }

  @ParameterizedTest
  @CsvSource({"seed, 0", "moon-bank, 1", "other, 1"})
  void aWalletThatIsNoneOfOursIsOfNoKnownKind(String wallet, int notices) {
    assertEquals(notices, notices(noticeFor("account", "other"), wallet));
  }
}
