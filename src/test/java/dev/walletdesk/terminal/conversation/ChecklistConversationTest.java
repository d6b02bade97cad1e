package dev.walletdesk.terminal.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.testing.Desk;
import org.junit.jupiter.api.Test;

class ChecklistConversationTest {

  private static String talk(String... lines) {
    Desk.Run run =
        Desk.english()
            .withData(Catalogs.WITH_CHECKLIST)
            .typing(lines)
            .run("diagnose", "-g", "phone-gone", "-p", "moon-bank", "--answer", "gone=lost");
    return run.out() + run.err();
  }

  private static void assertInOrder(String shown, String... parts) {
    int from = 0;
    for (String part : parts) {
      int at = shown.indexOf(part, from);
      assertTrue(at >= 0, () -> "“" + part + "” is not there, or too early, in:\n" + shown);
      from = at + part.length();
    }
  }

  @Test
  void usage() {
    assertInOrder(
        talk("1", "1", "2", "2", "3", "1", "1"),
        "Start at the top.",
        "Stop everything that can pay\n",
        """
        1. Freeze Moon → Not yet
        2. Stop the SIM → Not yet
        3. Lock the cards → Not yet
        4. Go on; 3 still to do
        """,
        "Freeze Moon\n",
        "Tap “Freeze”.",
        "1. Done\n2. Could not do it\n3. Not yet\n",
        "1. Freeze Moon → Done\n2. Stop the SIM → Not yet\n",
        "Ask for a new card.",
        """
        2. Stop the SIM → Could not do it
        3. Lock the cards → Not yet
        4. Go on; 1 still to do
        """,
        "Report the loss.",
        "What has been done\n- Freeze Moon\n- Lock the cards\n",
        "What could not be done\n- Stop the SIM\n");
  }

  @Test
  void whoGoesOnIsAskedNothingAndHasTheRestOnTheSheet() {
    String shown = talk("2", "1", "4", "1");
    assertInOrder(
        shown,
        "4. Go on; 2 still to do",
        "Report the loss.",
        "What has been done\n- Stop the SIM\n",
        "What is still to be done\n- Freeze Moon\n- Lock the cards\n");
    assertFalse(shown.contains("What could not be done"), shown);
  }

  @Test
  void whoLooksAtAJobOnlyComesBackToTheList() {
    String shown = talk("1", "<", "q", "1");
    assertInOrder(shown, "Tap “Freeze”.", "1. Freeze Moon → Not yet\n");
    assertEquals(1, shown.split("Start at the top", -1).length - 1, shown);
  }

  @Test
  void theListCanBeLookedAtAgainFromTheEnd() {
    String shown = talk("4", "4", "4", "2", "1", "4", "1");
    assertInOrder(
        shown,
        "Stop everything that can pay → Not yet: 3",
        "2. Stop the SIM → Done",
        "What has been done\n- Stop the SIM\n");
  }
}
