package dev.walletdesk.format.vcard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.document.PartyContacts;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.testing.Desk;
import dev.walletdesk.testing.Exported;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.Languages;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.RawProperty;
import ezvcard.property.Telephone;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VcardReadBackTest {

  @Test
  void everyPartyOfTheProjectThatCanBeReachedHasAValidCardWithItsNumbers() {
    List<PartyContacts> parties =
        Exported.parties(Catalogs.shipped()).stream()
            .filter(party -> party.contacts().stream().anyMatch(Contact::isRecommendable))
            .toList();
    List<VCard> cards = Ezvcard.parse(Exported.ofWhole("contacts", "--format", "vcard")).all();
    assertEquals(parties.size(), cards.size());
    for (int i = 0; i < cards.size(); i++) {
      VCard card = cards.get(i);
      assertTrue(card.validate(VCardVersion.V4_0).isEmpty(), card::toString);
      assertEquals(
          parties.get(i).party().name().in(Languages.of("en")), card.getFormattedName().getValue());
      List<Contact> phones =
          parties.get(i).contacts().stream()
              .filter(Contact::isRecommendable)
              .filter(contact -> contact.channel() == Channel.PHONE)
              .toList();
      assertEquals(
          phones.stream().map(Contact::value).toList(),
          card.getTelephoneNumbers().stream().map(Telephone::getText).toList());
      assertEquals(
          phones.stream().map(contact -> DataName.of(contact.trust())).toList(),
          card.getTelephoneNumbers().stream()
              .map(number -> extended(card, "X-WALLETDESK-TRUST", number.getGroup()))
              .toList());
    }
  }

  @Test
  void theNoteReadsAsItWasWrittenWithEverySign() {
    VCard card = Ezvcard.parse(small("zh")).all().get(1);
    assertEquals(
        """
        95000
        太阳支付客服热线 · 电话 · 中国
        服务时间：全天 24 小时
        语言：中文，英语
        转人工按 0，再按 #；“丢卡”按 1。
        可信度：已核实：见于官方或监管机构的页面
        来源：https://sun.example/contact（2026-03-01）""",
        card.getNotes().get(0).getValue().lines().limit(7).collect(Collectors.joining("\n")));
  }

  @Test
  void numbersThatAreNotConfirmedOrWrongAreOnNoCardAndThatIsSaid() {
    Desk.Run run =
        Desk.english()
            .withData(Catalogs.TO_EXPORT)
            .run("contacts", "sun-pay", "--all", "--format", "vcard");
    assertFalse(run.out().contains("95001"), run::toString);
    assertFalse(run.out().contains("95002"), run::toString);
    assertEquals(
        """
        Contacts for United Kingdom come first, guessed from your language setting (en_GB.UTF-8). For another country add --region, for example --region JP.
        4 contacts were left out because they are not confirmed or not for customers, \
        and this format cannot show a warning.
        """,
        run.err());
  }

  @Test
  void noLineIsLongerThanTheStandardAllowsAndNoCharacterIsTornApart() {
    for (String line : small("both").split("\r\n", -1)) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
      assertFalse(line.contains("\uFFFD"), line);
    }
  }

  private static String small(String language) {
    return Exported.ofSmall("contacts", "--format", "vcard", "--lang", language);
  }

  private static String extended(VCard card, String name, String group) {
    return card.getExtendedProperties(name).stream()
        .filter(property -> group.equals(property.getGroup()))
        .map(RawProperty::getValue)
        .findFirst()
        .orElse("");
  }
}
