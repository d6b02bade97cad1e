package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataNameTest {

  private enum Desk {
    CUSTOMERS,
    LOST_CARDS_ABROAD
  }

  @Test
  void usage() {
    assertEquals("lost-cards-abroad", DataName.of(Desk.LOST_CARDS_ABROAD));
    assertEquals(Optional.of(Desk.CUSTOMERS), DataName.find(Desk.class, "customers"));
    assertEquals(List.of("customers", "lost-cards-abroad"), DataName.all(Desk.class));
  }

  @Test
  void everyValueIsFoundByItsName() {
    for (Desk desk : Desk.values()) {
      assertEquals(Optional.of(desk), DataName.find(Desk.class, DataName.of(desk)));
    }
  }

  @Test
  void onlyTheExactNameFinds() {
    assertEquals(Optional.empty(), DataName.find(Desk.class, "Customers"));
    assertEquals(Optional.empty(), DataName.find(Desk.class, "lost_cards_abroad"));
    assertEquals(Optional.empty(), DataName.find(Desk.class, ""));
  }
}
