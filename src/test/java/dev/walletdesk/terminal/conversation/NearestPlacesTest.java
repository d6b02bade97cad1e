package dev.walletdesk.terminal.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Condition;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearestPlacesTest {

  private static List<String> offered(String home, String place) {
    return new NearestPlaces(TypedConversation.CATALOG, home).of(place);
  }

  @Test
  void usage() {
    assertEquals(List.of("CN", "GB", "US"), offered("CN", Condition.REGION));
  }

  @Test
  void theWalletsOfTheReadersCountryComeFirstElseItIsByName() {
    assertEquals(List.of("local", "globe"), offered("CN", Condition.PROVIDER));
    assertEquals(List.of("globe", "local"), offered("", Condition.PROVIDER));
  }
}
