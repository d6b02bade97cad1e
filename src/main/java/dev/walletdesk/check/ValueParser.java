package dev.walletdesk.check;

import dev.walletdesk.check.phone.DialledNumber;
import dev.walletdesk.check.web.WebAddress;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells numbers, addresses and links apart by their written forms. */
final class ValueParser {

  /** What people write in front of a value. */
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:[^\\s:：@/.]{0,12}(?:电话|電話|热线|熱線|客服|号码|號碼|网址|網址|官网|官網|链接|鏈接|邮箱|郵箱)"
              + "|tel|phone|hotline|call|e-?mail|website|link|url)\\s*[:：]\\s*(?!//)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MARKDOWN =
      Pattern.compile("!?\\[([^\\]]*)]\\(\\s*<?([^)>\\s]+)>?.*\\)");
  private static final Pattern ANCHOR =
      Pattern.compile(
          "<a\\s[^>]*?href\\s*=\\s*[\"']?([^\"'>\\s]+)[^>]*>(.*?)</a\\s*>",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern TAGS = Pattern.compile("<[^>]*>");
  private static final Pattern TELEPHONE =
      Pattern.compile("(?:tel|sms|smsto|callto):(?://)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern MAIL = Pattern.compile("mailto:", Pattern.CASE_INSENSITIVE);
  private static final Pattern WEB =
      Pattern.compile(
          "(?:(?:h(?:tt|xx)ps?|ftp|wss?)\\[?:]?|//|www[.。．｡]).*", Pattern.CASE_INSENSITIVE);
  private static final Pattern WIDE_WEB =
      Pattern.compile("[hｈ][tｔ][tｔ][pｐ][sｓ]?：.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHER_SCHEME =
      Pattern.compile("[a-z][a-z0-9+-]*:(?!\\d{1,5}(?:[/?#]|$)).*", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOTTED = Pattern.compile("[^\\s@]*[^\\s@.。．｡][.。．｡][^\\s@]+");

  private ValueParser() {}

  /** Reads a value whose hidden characters have been taken out. */
  static Reading parse(String text) {
    String bare = withoutLabel(text);
    if (bare.isEmpty() || bare.indexOf(VisibleText.REPLACEMENT) >= 0) {
      return new Reading.Other(bare);
    }
    return shownLink(bare)
        .or(() -> withScheme(bare))
        .or(() -> phone(bare))
        .or(() -> email(bare))
        .or(() -> host(bare))
        .orElseGet(() -> new Reading.Other(bare));
  }

  private static Optional<Reading> phone(String text) {
    return DialledNumber.read(text).map(Reading.Phone::new);
  }

  private static String withoutLabel(String text) {
    boolean labelled = text.indexOf(':') > 0 || text.indexOf('：') > 0;
    return labelled ? LABEL.matcher(text).replaceFirst("") : text;
  }

  private static Optional<Reading> shownLink(String text) {
    if (text.isEmpty() || "[!<".indexOf(text.charAt(0)) < 0) {
      return Optional.empty();
    }
    Matcher markdown = MARKDOWN.matcher(text);
    if (markdown.matches()) {
      return link(markdown.group(1), markdown.group(2));
    }
    Matcher anchor = ANCHOR.matcher(text);
    return anchor.matches()
        ? link(TAGS.matcher(anchor.group(2)).replaceAll(""), anchor.group(1))
        : Optional.empty();
  }

  private static Optional<Reading> link(String shown, String target) {
    return WebAddress.read(target).map(address -> new Reading.ShownLink(shown.strip(), address));
  }

  private static Optional<Reading> withScheme(String text) {
    if (text.indexOf(':') < 0 && text.indexOf('：') < 0 && "w/".indexOf(first(text)) < 0) {
      return Optional.empty();
    }
    Matcher telephone = TELEPHONE.matcher(text);
    if (telephone.lookingAt()) {
      return phone(text.substring(telephone.end()));
    }
    Matcher mail = MAIL.matcher(text);
    if (mail.lookingAt()) {
      return email(text.substring(mail.end()).replaceFirst("\\?.*", ""));
    }
    if (WIDE_WEB.matcher(text).matches()) {
      return withScheme(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }
    return WEB.matcher(text).matches()
        ? WebAddress.read(text).map(Reading.Link::new)
        : Optional.empty();
  }

  private static char first(String text) {
    return Character.toLowerCase(text.charAt(0));
  }

  private static Optional<Reading> email(String text) {
    String address = text.replace('＠', '@');
    int at = address.lastIndexOf('@');
    if (at <= 0 || at == address.length() - 1 || address.indexOf('/') >= 0) {
      return Optional.empty();
    }
    boolean single = address.indexOf('@') == at;
    boolean spaced = address.chars().anyMatch(Character::isWhitespace);
    return single && !spaced && !isChinese(address.substring(0, at))
        ? Optional.of(new Reading.Email(address.substring(0, at), address.substring(at + 1)))
        : Optional.empty();
  }

  private static Optional<Reading> host(String text) {
    if (OTHER_SCHEME.matcher(text).matches()) {
      return Optional.empty();
    }
    boolean nested = text.indexOf('@') > 0 && text.chars().noneMatch(Character::isWhitespace);
    return DOTTED.matcher(text).matches() || text.startsWith("[") || nested
        ? WebAddress.read(text).filter(ValueParser::mayBeHost).map(Reading.Link::new)
        : Optional.empty();
  }

  private static boolean isChinese(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  /** A full stop in a Chinese sentence makes no host of it; an ending that exists does. */
  private static boolean mayBeHost(WebAddress address) {
    return !isChinese(address.userInfo())
        && (!isChinese(address.host()) || address.hasKnownEnding());
  }
}
