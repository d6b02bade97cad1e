package dev.walletdesk.search;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The sums of money that somebody names: “$1,250.50”, “RM 50”, “20 quid”, “3200元”, “两千块”. A number
 * alone is none: it may be a time, an age or an order.
 */
final class AmountsSaid {

  /** Of a longer text, its beginning tells what happened. */
  private static final int LONGEST = 2_000;

  private static final String NUMBER = "\\d{1,12}(?:[,. ]\\d{3})*(?:[.,]\\d{1,2})?";

  private static final String SIGN =
      "(?:[$€£¥￥₹₱₩₫฿₽₺]|\\b(?:US|HK|S|A|C|NT|R|Rp|RM|Rs\\.?|Ksh|AED|USD|EUR|GBP|CNY|RMB|HKD|TWD|SGD|MYR"
          + "|AUD|CAD|INR|JPY|KRW|PHP|THB|IDR|VND|BRL|MXN|KES|NGN)\\$?)";

  private static final String UNIT =
      "(?:[$€£₹]|(?:dollars?|bucks|euros?|pounds?|quid|pence|cents|rupees|yen|yuan|rmb|won|pesos?"
          + "|baht|ringgit|rupiah|dong|rand|reais|francs?|krona|kroner|zloty|lira|dirhams?"
          + "|usd|eur|gbp|cny|hkd|twd|sgd|myr|aud|cad|inr|jpy|krw|php|thb|usdt|btc|eth)\\b"
          + "|(?:万|千|百|多)*(?:块钱|块|元|圆|港币|港元|美元|美金|欧元|英镑|日元|新币|台币|卢布|泰铢))";

  private static final Pattern AMOUNT =
      Pattern.compile(
          String.join(
              "|",
              "(?<![\\w.])" + SIGN + "\\s?" + NUMBER + "(?:k\\b|万)?",
              "(?<![\\w.])" + NUMBER + "\\s?k?\\s?" + UNIT,
              "[一二两三四五六七八九十百千万]{1,8}多?(?:块钱|元|港币|港元|美元|美金|欧元|英镑)",
              "[一二两三四五六七八九十百千万]{2,8}多?块"),
          Pattern.CASE_INSENSITIVE);

  private AmountsSaid() {}

  static List<String> in(String text) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return AMOUNT
        .matcher(start)
        .results()
        .map(MatchResult::group)
        .map(String::strip)
        .distinct()
        .toList();
  }
}
