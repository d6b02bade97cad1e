package dev.walletdesk.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.testing.Shipped;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContactSelectionTest {

  private static final Catalog CATALOG = Shipped.CATALOG;
  private static final Party ALIPAY = CATALOG.provider("alipay").orElseThrow();

  private static List<String> values(ContactSelection selection) {
    return selection.ofEach(List.of(ALIPAY)).get(0).contacts().stream()
        .map(Contact::value)
        .toList();
  }

  private static ContactSelection telephones(boolean everything) {
    return new ContactSelection(List.of(Channel.PHONE), Optional.empty(), List.of(), everything);
  }

  @Test
  void usage() {
    assertEquals(List.of("95188"), values(telephones(false)));
  }

  @Test
  void everythingHasWhatMustNotBeCalledToo() {
    assertEquals(
        List.of(
            "95188",
            "95188-6",
            "0571-88156688",
            "95055",
            "400-000-9518",
            "+86 571 2688 8888",
            "+86 571 95188"),
        values(telephones(true)));
  }

  @Test
  void anotherCountryHasOnlyWhatServesTheWholeWorld() {
    ContactSelection abroad = new ContactSelection(List.of(), Optional.of("US"), List.of(), true);
    assertEquals(List.of("global.service@alipay.com"), values(abroad));
  }

  @Test
  void partiesWithoutAWantedContactMayBeLeftOut() {
    ContactSelection chats =
        new ContactSelection(List.of(Channel.CHAT), Optional.empty(), List.of(), false);
    assertEquals(List.of(new PartyContacts(ALIPAY, List.of())), chats.ofEach(List.of(ALIPAY)));
    assertEquals(List.of(), chats.ofThoseWithAny(List.of(ALIPAY)));
  }
}
