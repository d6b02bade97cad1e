package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

  private static final Path TABLE = Path.of("src/main/resources/dev/walletdesk/text/pinyin.txt");
  private static final String HEAD =
      """
      # How each Chinese character (U+4E00 to U+9FFF) is most often read: a syllable and all characters that are read so.
      # From CLDR's transliteration Han-Latin, as ICU has it, without tones. (c) Unicode, Inc.; Unicode License V3.
      # Not edited by hand: -Dpinyin.write=true with PinyinTest writes it anew.
      """;

  @ParameterizedTest
  @CsvSource({
    "支付宝,zhi fu bao",
    "微信支付,wei xin zhi fu",
    "乐天Pay 2,le tian p a y 2",
    "银行卡,yin hang ka",
    "信用卡还款,xin yong ka huan kuan",
    "绿女,lv nv",
    "重新输入,chong xin shu ru",
    "（数字）人民币,shu zi ren min bi",
    "一,yi",
    "鿿,xing",
    "'',''",
    "エ,エ"
  })
  void chineseIsSpeltAsItIsTyped(String text, String syllables) {
    assertEquals(syllables, String.join(" ", Pinyin.syllables(text)));
  }

  @Test
  @Tag("slow")
  void theTableIsWhatCldrSays() throws IOException {
    Transliterator latin = Transliterator.getInstance("Han-Latin; NFD");
    Map<String, StringBuilder> readings = new TreeMap<>();
    for (int c = 0x4E00; c <= 0x9FFF; c++) {
      String character = Character.toString(c);
      String syllable =
          latin.transliterate(character).replace("u\u0308", "v").replaceAll("\\p{M}", "");
      if (syllable.matches("[a-z]+")) {
        readings.computeIfAbsent(syllable, key -> new StringBuilder()).append(character);
      }
    }
    String table =
        HEAD
            + readings.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue() + "\n")
                .collect(Collectors.joining());
    if (Boolean.getBoolean("pinyin.write")) {
      Files.writeString(TABLE, table);
    }
    assertEquals(table, Files.readString(TABLE));
  }
}
