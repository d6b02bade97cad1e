package dev.walletdesk.terminal.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.diagnosis.State;
import dev.walletdesk.search.GuideSearch;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseMenuTest {

  private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

  private static AfterCase offered(TypedConversation somebody, Optional<CaseSheet> sheet) {
    SheetSaver saver = new SheetSaver(somebody.dialogue(), TypedConversation.MESSAGES, NOW);
    ConversationPages pages =
        new ConversationPages(
            TypedConversation.MESSAGES,
            new Knowledge(
                TypedConversation.CATALOG,
                () -> GuideSearch.learn(TypedConversation.CATALOG.guides()),
                NOW));
    Filling filling = new Filling(somebody.dialogue(), TypedConversation.MESSAGES, Map.of());
    return new CaseMenu(somebody.dialogue(), TypedConversation.MESSAGES, pages, saver, filling)
        .offer(new CaseEnd.End(page -> {}, sheet, sheet));
  }

  private static Optional<CaseSheet> sheet(String provider) {
    State state = TypedConversation.after("when", "now", "provider", provider, "region", "US");
    Next.HandOver handOver = (Next.HandOver) state.next();
    return Optional.of(
        CaseSheet.of(
            TypedConversation.GUIDE, state, handOver.handoff(), TypedConversation.CATALOG));
  }

  @Test
  void usage() {
    TypedConversation somebody = new TypedConversation("1");
    assertEquals(AfterCase.FINISH, offered(somebody, sheet("globe")));
    assertTrue(
        somebody
            .shown()
            .contains(
                """

                What next?
                1. Done
                2. Save this case sheet to a file
                3. Show a QR code, to call or open it with a phone
                4. Change an answer
                5. Look at another problem
                """),
        somebody::shown);
  }

  @Test
  void whereItIsSolvedThereIsNothingToSave() {
    TypedConversation somebody = new TypedConversation("2");
    assertEquals(AfterCase.CHANGE_AN_ANSWER, offered(somebody, Optional.empty()));
    assertFalse(somebody.shown().contains("Save"), somebody::shown);
  }

  @Test
  void whereNobodyCanBeDialledThereIsNoCode() {
    TypedConversation somebody = new TypedConversation("1");
    offered(somebody, sheet("other"));
    assertFalse(somebody.shown().contains("QR"), somebody::shown);
  }

  @ParameterizedTest
  @CsvSource({
    "5,ANOTHER_GUIDE",
    "4,CHANGE_AN_ANSWER",
    "<,GO_BACK",
    "=,CHANGE_AN_ANSWER",
    "q,FINISH"
  })
  void whatIsChosenIsDone(String typed, AfterCase wanted) {
    assertEquals(wanted, offered(new TypedConversation(typed), sheet("globe")));
  }

  @Test
  void theCodeIsShownAndTheMenuOfferedAgain() {
    TypedConversation somebody = new TypedConversation("3", "1");
    assertEquals(AfterCase.FINISH, offered(somebody, sheet("globe")));
    assertTrue(somebody.shown().contains("████ ▄▄▄▄▄ █"), somebody::shown);
    assertTrue(somebody.shown().contains("\nScan it with a phone to contact "), somebody::shown);
  }
}
