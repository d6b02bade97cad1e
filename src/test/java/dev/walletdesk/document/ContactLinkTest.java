package dev.walletdesk.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Party;
import dev.walletdesk.testing.Catalogs;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactLinkTest {

  private static List<String> links(Party party) {
    return party.contacts().stream()
        .map(contact -> contact.value() + " -> " + ContactLink.of(contact).orElse("none"))
        .toList();
  }

  @Test
  void onlyWhatMayBeRecommendedToCustomersHasALink() {
    assertEquals(
        List.of(
            "https://globe.example/help -> https://globe.example/help",
            "+1 555 0100 -> tel:+15550100",
            "+44 20 7946 0100 -> tel:+442079460100",
            "+1 555 0199 -> none",
            "+1 555 0666 -> none",
            "merchants@globe.example -> none"),
        links(Catalogs.small().provider("globe").orElseThrow()));
    assertEquals(
        List.of("本地钱包 App → 客服 -> none"), links(Catalogs.small().provider("local").orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource({
    "95188, 95188",
    "400-670-0700, 4006700700",
    "+86 571 95017, +8657195017",
    "+1 (415) 555-2671, +14155552671",
    "+44 (0)20 7946 0100, +442079460100",
    "+49 (0) 30 1234, +49301234",
    "010–62345678, 01062345678",
    "95017-200, 95017200",
  })
  void whatIsDialledAreTheDigits(String written, String dialled) {
    assertEquals(Optional.of(dialled), ContactLink.dialled(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "9", "95017-2", "95017-25", "1-800-FLOWERS", "95188 转 2", "1+1+1"})
  void aMenuAWordOrAnExtensionCannotBeDialled(String written) {
    assertEquals(Optional.empty(), ContactLink.dialled(written));
  }
}
