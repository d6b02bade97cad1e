package dev.walletdesk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsSaidTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "they took $1,250.50 from me|$1,250.50",
        "RM 50 is missing|RM 50",
        "lent him 20 quid|20 quid",
        "sent 300 euros to the wrong iban|300 euros",
        "HK$800 to a shop|HK$800",
        "转错了3200元|3200元",
        "扣了两千块没到账|两千块",
        "充了 50 块钱|50 块钱",
        "¥88 付了两次|¥88",
        "被骗3万块|3万块",
        "1.250,00 € weg|1.250,00 €",
        "0.5 btc gone|0.5 btc"
      })
  void aSumIsANumberWithItsCurrency(String text, String amount) {
    assertEquals(List.of(amount), AmountsSaid.in(text));
  }

  @Test
  void severalAreTakenInTheirOrder() {
    assertEquals(
        List.of("£40", "50 pounds"), AmountsSaid.in("£40 instead of 50 pounds, yes £40, at 5 pm"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "order 20394 from 3 may",
        "waited 5 days, twice",
        "call 95188",
        "iphone 15 pro",
        "一块去",
        "等了3天",
        ""
      })
  void anyOtherNumberIsNone(String text) {
    assertEquals(List.of(), AmountsSaid.in(text));
  }
}
