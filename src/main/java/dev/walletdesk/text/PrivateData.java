package dev.walletdesk.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what should not be passed around: card numbers (ISO/IEC 7812: issuer prefix and Luhn
 * check), Chinese identity numbers (GB 11643: date and check character), passwords, one-time codes,
 * and telephone numbers that are not published contacts. The words for passwords and codes are what
 * people type and paste, whatever language the program speaks.
 */
public final class PrivateData {

  /** What was found. */
  public enum Kind {
    CARD,
    IDENTITY,
    PASSWORD,
    CODE,
    PHONE
  }

  private static final String MASK = "*";
  private static final int FEWEST_PHONE_DIGITS = 8;
  private static final int MOST_PHONE_DIGITS = 15;

  private static final Pattern IDENTITY =
      Pattern.compile("(?<![0-9])[1-9]\\d{5}[ -]?\\d{8}[ -]?\\d{3}[0-9Xx](?![0-9A-Za-z])");
  private static final Pattern CARD = Pattern.compile("(?<![0-9])\\d(?:[ -]?\\d){12,18}(?![0-9])");
  private static final Pattern CARD_PREFIX =
      Pattern.compile("4.*|5[1-5].*|2[2-7].*|3[0-9].*|6.*|8[17].*|9[0-9]{15,18}");
  private static final Pattern PASSWORD =
      Pattern.compile(
          "(?:密码|口令|(?i:\\b(?:password|passcode|passwd|pwd|pin(?: code| number)?|mima)\\b))"
              + "(?:\\s*(?:是|为|[:：=]|(?i:is\\b|was\\b))\\s*[\"“'‘]?([^\\s，。；,;\"”'’]{4,})"
              + "|\\s*([0-9]{4,8})(?![0-9]))");
  private static final Pattern CODE =
      Pattern.compile(
          "(?:验证码|校验码|动态码|动态密码|短信码|確認碼|驗證碼"
              + "|(?i:\\b(?:otp|(?<!error |qr |zip |postal |swift |sort |area |country )code)\\b))"
              + "[^0-9\\n]{0,14}?(?<![0-9])([0-9](?:[ -]?[0-9]){3,7})(?![0-9])");
  private static final Pattern CODE_FIRST =
      Pattern.compile(
          "(?<![0-9])([0-9]{4,8})(?![0-9])\\s{0,3}(?:是|为|(?i:is))?\\s{0,3}(?:你的|您的|(?i:your|my|the))?"
              + "\\s{0,3}(?:[\\p{L}]{0,12}\\s)?(?:验证码|校验码|動態碼|(?i:verification code|otp|security code))");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![0-9A-Za-z+])(?:\\+|00)?[0-9(](?:[ ()./-]{0,2}[0-9]){6,17}(?![0-9A-Za-z])");
  private static final Pattern PHONE_FORM =
      Pattern.compile(
          "(?:\\+|00)[1-9]\\d{7,14}" // international
              + "|(?:86)?1[3-9]\\d{9}" // Chinese mobile
              + "|0\\d{2,3}\\d{7,8}" // Chinese landline with its area code, and trunk 0 elsewhere
              + "|[48]00\\d{7}" // Chinese service numbers
              + "|1?[2-9]\\d{2}[2-9]\\d{6}" // North America
              + "|0[1-9]\\d{8,9}");
  private static final Pattern GROUPED =
      Pattern.compile(".*[ ()./-].*|\\+.*|00.*|0.*|1[3-9].*|[48]00.*");

  private static final Pattern DATE = Pattern.compile("(?:19|20)\\d\\d[-/.](?:0[1-9]|1[0-2])[-/.]");

  private final Set<String> published;

  /**
   * Leaves published numbers alone.
   *
   * @param published telephone numbers as in the data; compared by their digits
   */
  public PrivateData(Set<String> published) {
    this.published = Set.copyOf(published.stream().map(PrivateData::digits).toList());
  }

  private record Find(Kind kind, int start, int end) {}

  /** What kinds of private data are in {@code text}. */
  public Set<Kind> kindsIn(String text) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    finds(text).forEach(find -> kinds.add(find.kind()));
    return kinds;
  }

  /** {@code text} with what is private masked; of cards the last four digits stay. */
  public String mask(String text) {
    StringBuilder masked = new StringBuilder(text);
    for (Find find : finds(text)) {
      int kept = find.kind() == Kind.CARD ? find.end() - 4 : find.end();
      for (int i = find.start(); i < kept; i++) {
        if (Character.isLetterOrDigit(text.charAt(i)) || find.kind() == Kind.PASSWORD) {
          masked.replace(i, i + 1, MASK);
        }
      }
    }
    return masked.toString();
  }

  private List<Find> finds(String text) {
    String folded = foldDigits(text);
    List<Find> finds = new ArrayList<>();
    collect(Kind.PASSWORD, PASSWORD.matcher(folded), finds);
    collect(Kind.CODE, CODE.matcher(folded), finds);
    collect(Kind.CODE, CODE_FIRST.matcher(folded), finds);
    IDENTITY
        .matcher(folded)
        .results()
        .filter(found -> isIdentity(digits(found.group())))
        .forEach(found -> add(Kind.IDENTITY, found, 0, finds));
    CARD.matcher(folded)
        .results()
        .filter(found -> isCard(digits(found.group())))
        .forEach(found -> add(Kind.CARD, found, 0, finds));
    PHONE
        .matcher(folded)
        .results()
        .filter(found -> isPrivatePhone(found.group()))
        .forEach(found -> add(Kind.PHONE, found, 0, finds));
    return finds;
  }

  private static void collect(Kind kind, Matcher matcher, List<Find> finds) {
    matcher
        .results()
        .forEach(
            found -> {
              boolean second = found.groupCount() > 1 && found.group(1) == null;
              add(kind, found, second ? 2 : 1, finds);
            });
  }

  /** The first to claim a place keeps it: a card is not a telephone number as well. */
  private static void add(Kind kind, MatchResult found, int group, List<Find> finds) {
    int start = found.start(group);
    int end = found.end(group);
    if (finds.stream().noneMatch(other -> start < other.end() && other.start() < end)) {
      finds.add(new Find(kind, start, end));
    }
  }

  private boolean isPrivatePhone(String written) {
    String form = written.startsWith("+") ? "+" + digits(written) : digits(written);
    int count = digits(written).length();
    return count >= FEWEST_PHONE_DIGITS
        && count <= MOST_PHONE_DIGITS
        && PHONE_FORM.matcher(form).matches()
        && GROUPED.matcher(written).matches()
        && !DATE.matcher(written).lookingAt()
        && !isPublished(digits(written));
  }

  private boolean isPublished(String digits) {
    return published.stream()
        .anyMatch(number -> digits.endsWith(number) && digits.length() - number.length() <= 4);
  }

  private static boolean isCard(String digits) {
    if (!CARD_PREFIX.matcher(digits).matches()) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit : digit * 2;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
  }

  private static boolean isIdentity(String characters) {
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (characters.charAt(i) - '0');
    }
    char check = "10X98765432".charAt(sum % 11);
    int month = Integer.parseInt(characters.substring(10, 12));
    int day = Integer.parseInt(characters.substring(12, 14));
    boolean dated = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return dated && Character.toUpperCase(characters.charAt(17)) == check;
  }

  private static String digits(String text) {
    return foldDigits(text).replaceAll("[^0-9Xx]", "");
  }

  /** Full-width digits and signs as ASCII, one for one, so that places stay the same. */
  private static String foldDigits(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= '！' && c <= '～' && (Character.isDigit(c) || c == '＋' || c == '－')) {
        folded.setCharAt(i, (char) (c - '！' + '!'));
      } else if (c == '\u00A0' || c == '\u3000') {
        folded.setCharAt(i, ' ');
      }
    }
    return folded.toString();
  }
}
