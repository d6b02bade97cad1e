package dev.walletdesk.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what can be checked in what somebody says happened: links, mailboxes and numbers that may
 * have been called. Amounts, dates and the numbers of orders and cards are none of these.
 */
public final class ValuesInText {

  private static final int LEAST_DIGITS = 5;
  private static final int MOST_DIGITS = 15;

  /** How far before a number a word can stand that says what it is. */
  private static final int NEAR = 10;

  private static final Pattern LINK =
      Pattern.compile("(?i)(?<![a-z0-9])https?://[\\p{ASCII}&&[^\\s<>\"]]+");
  private static final Pattern MAILBOX =
      Pattern.compile("(?i)[a-z0-9][a-z0-9._+-]*@(?:[a-z0-9-]{1,63}\\.){1,20}[a-z]{2,63}");
  private static final Pattern HOST =
      Pattern.compile(
          "(?i)(?<![a-z0-9@._-])(?:[a-z0-9-]{1,63}\\.){1,20}"
              + "(?:com|net|org|cn|hk|tw|uk|us|io|app|top|xyz|cc|vip|info|shop|club|site|online"
              + "|live|link|icu|me|co|in|br|au|sg|de|eu|jp)"
              + "(?![a-z0-9.-]*[a-z0-9])(?:/[\\p{ASCII}&&[^\\s<>\"]]*)?");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{Alnum}.,@/_-])\\+?\\d(?:[ ()-]{0,2}\\d){1,40}(?![\\p{Alnum}@/_]|[.,-]\\d)");
  private static final Pattern DATE = Pattern.compile("(?:19|20)\\d\\d[ -]?[01]?\\d[ -]?[0-3]?\\d");
  private static final Pattern MONEY_BEFORE =
      Pattern.compile("[$¥€£₹]\\s*$|(?i)(?:rmb|usd|cny|hkd)\\s*$");
  private static final Pattern UNIT_AFTER =
      Pattern.compile(
          "(?i)^\\s*(?:[%元块万千圆円年月日天笔次个美港]|rmb|usd|cny|hkd|eur|gbp|inr|yuan|dollars?|bucks|euros?"
              + "|pounds?|rupees|taka|reais)");
  private static final Pattern OTHER_NUMBER_BEFORE =
      Pattern.compile(
          "(?i)(?:订单|单号|流水|卡号|尾号|验证码|密码|身份证|order|transaction|reference|ref|card|code|otp"
              + "|pin|id|case|account)[^0-9]*$");
  private static final Pattern CALL =
      Pattern.compile(
          "(?i)电话|来电|打来|打给|拨|热线|客服|号码|短信|\\b(?:call(?:ed|s|ing)?|phoned?|rang|number|hotline|text(?:ed)?"
              + "|sms|whatsapp|dial(?:led)?|helpline|support)\\b");
  private static final Pattern LIKE_A_TELEPHONE =
      Pattern.compile("\\+.*|(?:400|800|95|96|1[3-9]\\d{9}$|10|12)\\d*");

  private ValuesInText() {}

  /** The values in {@code text}, in order, none twice. */
  public static List<String> in(String text) {
    StringBuilder rest = new StringBuilder(Normalizer.normalize(text, Normalizer.Form.NFKC));
    List<Found> found = new ArrayList<>();
    for (Pattern kind : List.of(LINK, MAILBOX, HOST)) {
      Matcher matcher = kind.matcher(rest.toString());
      while (matcher.find()) {
        found.add(new Found(matcher.start(), withoutFullStop(matcher.group())));
        blank(rest, matcher.start(), matcher.end());
      }
    }
    Matcher numbers = NUMBER.matcher(rest);
    while (numbers.find()) {
      if (isCalled(numbers.group(), rest, numbers.start(), numbers.end())) {
        found.add(new Found(numbers.start(), numbers.group()));
      }
    }
    return found.stream()
        .sorted((one, other) -> Integer.compare(one.start(), other.start()))
        .map(Found::value)
        .distinct()
        .toList();
  }

  private record Found(int start, String value) {}

  private static String withoutFullStop(String value) {
    return value.replaceFirst("[.,;:!?)]+$", "");
  }

  private static void blank(StringBuilder text, int start, int end) {
    text.replace(start, end, "，".repeat(end - start));
  }

  private static boolean isCalled(String number, CharSequence text, int start, int end) {
    String digits = number.replaceAll("[^+\\d]", "");
    int count = digits.replace("+", "").length();
    String before = text.subSequence(Math.max(0, start - NEAR), start).toString();
    String after = text.subSequence(end, text.length()).toString();
    if (count < LEAST_DIGITS
        || count > MOST_DIGITS
        || DATE.matcher(number).matches()
        || MONEY_BEFORE.matcher(before).find()
        || UNIT_AFTER.matcher(after).find()
        || OTHER_NUMBER_BEFORE.matcher(before.toLowerCase(Locale.ROOT)).find()) {
      return false;
    }
    return LIKE_A_TELEPHONE.matcher(digits).matches() || CALL.matcher(text).find();
  }
}
