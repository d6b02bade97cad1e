package dev.walletdesk.check.message;

import com.google.common.net.InternetDomainName;
import dev.walletdesk.text.WordList;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which endings make a host of a word with a dot in it: those of the public suffix list, and the
 * one that is reserved for examples (RFC 2606).
 */
final class WebEndings {

  private static final Set<String> WORDS =
      Set.copyOf(WordList.entries("/dev/walletdesk/check/message/endings-that-are-words.txt"));

  /** An amount at the end of a sentence, and the next word: {@code 248.78.To dispute}. */
  private static final Pattern AMOUNT = Pattern.compile("\\d+\\.\\d+\\.[a-z]+");

  private WebEndings() {}

  /** Whether {@code host} can be a host, in lower case and ASCII. */
  static boolean isHost(String host) {
    int dot = host.lastIndexOf('.');
    if (dot <= 0 || dot == host.length() - 1 || !InternetDomainName.isValid(host)) {
      return false;
    }
    if (AMOUNT.matcher(host).matches()) {
      return false;
    }
    String ending = host.substring(dot + 1);
    return ending.equals("example")
        || (ending.chars().noneMatch(Character::isDigit)
            && InternetDomainName.from(host).isUnderPublicSuffix()
            && isKnown(host));
  }

  private static boolean isKnown(String host) {
    InternetDomainName suffix = InternetDomainName.from(host).publicSuffix();
    return suffix != null && suffix.hasPublicSuffix();
  }

  /**
   * Whether the ending of {@code host} is a word that also begins a sentence, so that a missing
   * space makes a host of two sentences.
   */
  static boolean isWord(String host) {
    return WORDS.contains(host.substring(host.lastIndexOf('.') + 1));
  }
}
