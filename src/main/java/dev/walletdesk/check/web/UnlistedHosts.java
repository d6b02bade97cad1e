package dev.walletdesk.check.web;

import com.google.common.net.InternetDomainName;
import dev.walletdesk.text.WordList;
import java.util.Set;

/**
 * What can be told of hosts that the catalog does not list. Odd are those that nobody who is known
 * would send people to: under an ending or a service that costs next to nothing, with a well-known
 * name in front of another domain, or with a name that nobody could remember. Odd is not wrong;
 * only together with what a message says does it mean something.
 */
public final class UnlistedHosts {

  private static final Set<String> ENDINGS = words("phished-endings.txt");
  private static final Set<String> FREE = words("free-hosts.txt");
  private static final Set<String> NAMES = words("borrowed-names.txt");
  private static final Set<String> NAMED = words("named-domains.txt");
  private static final Set<String> OFFICES = Set.of("gov", "mil", "edu", "nhs");

  /** A shorter name is also the beginning of other words. */
  private static final int LONG_NAME = 4;

  private static final int SHORTEST_CODE = 5;
  private static final int LONGEST_CODE = 16;
  private static final int TURNS_OF_CODE = 3;
  private static final int TURNS_OF_JUMBLE = 3;
  private static final int OTHER = 3;

  private UnlistedHosts() {}

  /** Whether {@code host}, in lower case and ASCII, belongs to somebody whom everybody knows. */
  public static boolean isWellKnown(String host) {
    if (!InternetDomainName.isValid(host)) {
      return false;
    }
    InternetDomainName domain = InternetDomainName.from(host);
    return domain.isUnderRegistrySuffix()
        && (NAMED.contains(domain.topDomainUnderRegistrySuffix().toString())
            || OFFICES.contains(domain.registrySuffix().parts().get(0)));
  }

  /** Whether {@code host}, in lower case and ASCII, is odd. */
  public static boolean isOdd(String host) {
    if (!InternetDomainName.isValid(host)) {
      return false;
    }
    return ENDINGS.contains(host.substring(host.lastIndexOf('.') + 1))
        || isUnderFreeHost(host)
        || borrowsName(host)
        || isJumble(host);
  }

  /**
   * Whether {@code path}, all that stands behind a host, is nothing but a code: links that are made
   * by the thousand, one for each who gets it, look like that.
   */
  public static boolean isCode(String path) {
    String code = path.startsWith("/") ? path.substring(1) : path;
    return code.length() >= SHORTEST_CODE
        && code.length() <= LONGEST_CODE
        && turns(code) >= TURNS_OF_CODE;
  }

  /** Whether letters and digits alternate in the domain's own name. */
  private static boolean isJumble(String host) {
    InternetDomainName domain = InternetDomainName.from(host);
    return domain.isUnderPublicSuffix()
        && turns(domain.topPrivateDomain().parts().get(0)) >= TURNS_OF_JUMBLE;
  }

  /**
   * How often the kind of the characters changes, of small letters, large ones and digits; 0 with
   * any other in it. A large letter at the beginning is none.
   */
  private static int turns(String name) {
    int turns = 0;
    int before = -1;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      int kind = c >= 'a' && c <= 'z' ? 0 : c >= 'A' && c <= 'Z' ? 1 : c >= '0' && c <= '9' ? 2 : 3;
      if (kind == OTHER) {
        return 0;
      }
      boolean capital = i == 1 && before == 1 && kind == 0;
      turns += before >= 0 && before != kind && !capital ? 1 : 0;
      before = kind;
    }
    return turns;
  }

  private static boolean isUnderFreeHost(String host) {
    for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
      if (FREE.contains(host.substring(dot + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean borrowsName(String host) {
    InternetDomainName domain = InternetDomainName.from(host);
    if (!domain.isUnderPublicSuffix()) {
      return false;
    }
    String registered = domain.topPrivateDomain().parts().get(0);
    String suffix = "." + domain.publicSuffix();
    String names = host.substring(0, host.length() - suffix.length());
    for (String part : names.split("[.-]", -1)) {
      boolean own = part.equals(registered) && NAMES.contains(part);
      if (!own && beginsWithName(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsWithName(String part) {
    for (int length = part.length(); length >= LONG_NAME; length--) {
      if (NAMES.contains(part.substring(0, length))) {
        return true;
      }
    }
    return NAMES.contains(part);
  }

  private static Set<String> words(String list) {
    return Set.copyOf(WordList.entries("/dev/walletdesk/check/web/" + list));
  }
}
