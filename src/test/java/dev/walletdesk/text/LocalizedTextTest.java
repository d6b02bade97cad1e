package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

  private static final Language ZH = Languages.of("zh");
  private static final Language EN = Languages.of("en");

  @Test
  void usage() {
    LocalizedText text = LocalizedText.of("支付宝", "Alipay");
    assertEquals("支付宝", text.in(ZH));
    assertEquals("Alipay", text.in(EN));
    assertEquals(List.of("支付宝", "Alipay"), text.all());
    assertEquals(List.of(ZH, EN), text.languages());
  }

  @Test
  void whatALanguageLacksIsSaidInEnglish() {
    LocalizedText text = LocalizedText.of("支付宝", "Alipay");
    assertEquals("Alipay", text.in(optional("fr")));
    assertEquals("Alipay", text.in(optional("pt-BR")));
  }

  @Test
  void whatAVariantLacksIsSaidInTheLanguageOfWhichItIsOne() {
    LocalizedText text = LocalizedText.of("支付宝", "Alipay");
    assertEquals("支付宝", text.in(optional("zh-Hant")));
  }

  @Test
  void aTextThatIsMissingIsEmpty() {
    LocalizedText none = new LocalizedText(Map.of());
    assertEquals("", none.in(ZH));
    assertEquals(List.of(), none.all());
  }

  private static Language optional(String code) {
    return new Language(code, false, Locale.forLanguageTag(code), List.of());
  }
}
