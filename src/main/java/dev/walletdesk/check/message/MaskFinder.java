package dev.walletdesk.check.message;

import dev.walletdesk.check.message.Mention.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where whoever passed a message on took a way to answer out of it, or made it unreadable:
 * {@code [URL]}, {@code <链接>}, {@code www.***.com}, {@code 致电138****1234}. Nothing is there that
 * could be checked, but that there was something counts.
 */
public final class MaskFinder {

  private static final String OPENERS = "[<{(《「#*_";

  /** Slashes stand before the masks of hosts. */
  private static final String MARKS = "*x.…•?_#×-/";

  private static final List<String> NAMES =
      List.of("URL", "LINK", "PHONE", "TEL", "MOBILE", "WECHAT", "QQ", "WEIXIN");

  private static final String OPEN = "[\\[<{(《「#*_]{1,2} ?";
  private static final String CLOSE = " ?[\\]>})》」#*_]{1,2}(?!\\()";
  private static final String MASK = "[*x.…•?_#×-]";

  /** In brackets, in lower case. */
  private static final Pattern BRACKETED =
      Pattern.compile(
          OPEN
              + "(?:[a-z]{2,10}[ _-]){0,2}(?:(?:(?:url|link|links|website|web address|hyperlink)"
              + "|[\\u4e00-\\u9fff]{0,3}(?:链接|网址|连接|网站|短链|链结)(?:地址)?)"
              + "|(?<number>phone|telephone|tel|phone number|cellphone|mobile|mobile number|number"
              + "|(?:手机|电话|联系|客服)?(?:电话|号码|手机|手机号))"
              + "|(?<account>wechat|whatsapp|telegram|line id|微信|微信号|qq|qq号|vx))"
              + "(?:[ _-](?:removed|redacted|hidden|deleted|here|masked|id|no|number|omitted|[0-9]))?"
              + CLOSE);

  /** Hosts of which a part, or all but the ending, is a mask. */
  private static final Pattern HOST =
      Pattern.compile(
          "(?<![a-z0-9@.*×])(?:(?:https?|hxxps?)(?::|\\[:\\])//(?:www\\.)?(?:x{3,20}(?![a-wyz0-9-])|[*…•×]{2,20})[a-z0-9./*x…•×-]{0,40}"
              + "|(?:https?|hxxps?)(?::|\\[:\\])//[\\[<(]?(?:redacted|url|link|链接|网址)[\\]>)]?"
              + "|www\\.[a-z0-9-]{0,20}[*×x]{3,20}[a-z0-9*×x-]{0,20}\\.[a-z.]{2,8}"
              + "|[*×x]{3,20}\\.(?:com|cn|net|top|xyz|cc|vip|org|info|me|com\\.cn)(?![a-z])"
              + "|[a-z0-9-]{1,20}\\.[a-z]{2,5}/[*×…•]{2,20})");

  /** Telephone numbers of which a part is a mask, behind words that want them called. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:致电|电话|拨打|联系|咨询|热线|客服|来电|call|text|contact|phone|at)[ :是为a-z]{0,8}\\+?"
              + "(?<number>[(0-9][0-9() -]{0,8}"
              + MASK
              + "{2,8}(?:[ -]?[0-9x*]{2,4}){0,3})(?![0-9])");

  /** Names that data sets put in the place of what they took out, next to Chinese. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<=[\\u4e00-\\u9fff，。：:]) ?(?:(?:URL|LINK)[a-z]{0,8}"
              + "|(?<number>CELLPHONE|PHONE|TEL|MOBILE)|(?<account>WECHAT|QQ|WEIXIN))"
              + "(?![A-Za-z:0-9])"
              + "|(?<![A-Za-z])URL(?= ?[\\u4e00-\\u9fff])"
              + "|(?<![A-Za-z])CELLPHONE(?![A-Za-z])");

  /**
   * What was taken out.
   *
   * @param kind what it was
   * @param start where the mask begins in the message as it is seen
   * @param end where it ends
   */
  public record Masked(Kind kind, int start, int end) {}

  /** All masks, in no order. */
  public List<Masked> masksIn(MessageText text) {
    List<Masked> found = new ArrayList<>();
    String folded = text.folded();
    addBracketed(folded, found);
    if (mayHoldMask(folded)) {
      add(HOST.matcher(folded), Kind.LINK, found);
      Matcher number = NUMBER.matcher(folded);
      while (number.find()) {
        found.add(new Masked(Kind.NUMBER, number.start("number"), number.end("number")));
      }
    }
    if (NAMES.stream().anyMatch(text.seen()::contains)) {
      addNamed(NAME.matcher(text.seen()), found);
    }
    return found;
  }

  /** Whether a mask of several marks may be in it; most messages have none. */
  private static boolean mayHoldMask(String folded) {
    for (int i = 1; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c == folded.charAt(i - 1) && MARKS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void addBracketed(String folded, List<Masked> found) {
    Matcher matcher = BRACKETED.matcher(folded);
    for (int i = 0; i < folded.length(); i++) {
      if (OPENERS.indexOf(folded.charAt(i)) >= 0
          && matcher.region(i, folded.length()).lookingAt()) {
        found.add(masked(matcher));
        i = matcher.end() - 1;
      }
    }
  }

  private static void add(Matcher matcher, Kind kind, List<Masked> found) {
    while (matcher.find()) {
      found.add(new Masked(kind, matcher.start(), matcher.end()));
    }
  }

  private static void addNamed(Matcher matcher, List<Masked> found) {
    while (matcher.find()) {
      found.add(masked(matcher));
    }
  }

  private static Masked masked(Matcher matcher) {
    Kind kind = matcher.group("account") != null ? Kind.MESSENGER : Kind.LINK;
    if (matcher.group("number") != null || matcher.group().endsWith("CELLPHONE")) {
      kind = Kind.NUMBER;
    }
    return new Masked(kind, matcher.start(), matcher.end());
  }
}
