package dev.walletdesk.check;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.testing.Shipped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes lookalikes of every official number and domain, by the rules that the documentation of
 * {@code dev.walletdesk.check} states, without using anything of that package.
 */
public final class Imitations {

  private static final List<String> ENDINGS =
      List.of("cc", "top", "vip", "net", "xyz", "shop", "info", "org", "co", "site", "online");
  private static final List<String> BAIT =
      List.of("login", "kefu", "support", "secure", "verify", "help", "tuikuan", "account");
  private static final Map<Character, String> ALIKE = alike();
  private static final Map<Character, Character> CYRILLIC = cyrillic();

  /** Names too short, or too ordinary, to be recognised alone; as documented. */
  private static final Set<String> ORDINARY =
      Set.of(
          "cash", "shop", "trip", "dana", "grab", "lydia", "maya", "momo", "octopus", "token",
          "toss", "wise");

  private static final int SHORT_CODE = 5;
  private static final int LONG_NUMBER = 9;
  private static final int DISTINCTIVE = 5;
  private static final int MISSPELT = 6;

  private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
  private final Map<String, List<String>> made = new LinkedHashMap<>();

  private Imitations() {}

  /** All lookalikes by the rule that makes them. */
  public static Map<String, List<String>> ofEverythingOfficial() {
    Imitations imitations = new Imitations();
    Shipped.officialContacts().stream()
        .filter(contact -> contact.channel() == Channel.PHONE)
        .filter(contact -> !contact.value().matches(".*-\\d"))
        .forEach(imitations::number);
    Shipped.officialDomains().forEach(imitations::domain);
    return imitations.made;
  }

  private void make(String rule, String value) {
    made.computeIfAbsent(rule, key -> new ArrayList<>()).add(value);
  }

  private void number(Contact contact) {
    String value = contact.value();
    try {
      String region = value.startsWith("+") ? "ZZ" : contact.region();
      PhoneNumber parsed = numbers.parse(value, region);
      String significant = numbers.getNationalSignificantNumber(parsed);
      if (significant.length() >= LONG_NUMBER) {
        longNumber(String.valueOf(parsed.getCountryCode()), significant);
      } else if (!value.startsWith("+") && significant.length() >= SHORT_CODE) {
        shortCode(value.replaceAll("\\D", ""));
      }
    } catch (NumberParseException e) {
      throw new IllegalStateException(value, e);
    }
  }

  private void shortCode(String code) {
    for (String front : List.of("00", "+", "0", "1", "9", "001", "000")) {
      make("number: in front of a short code", front + code);
    }
    if (code.length() <= 6) {
      for (String front : List.of("400", "800", "4000", "106", "1065", "20", "77", "+852 ")) {
        make("number: in front of a short code", front + code);
      }
      if (!code.startsWith("100")) {
        for (String behind : List.of("0", "1", "2", "5", "8", "9", "00", "88", "12")) {
          make("number: behind a short code", code + behind);
        }
      }
      letters(code);
    }
  }

  private void letters(String code) {
    make("number: letters for digits", code.replaceFirst("1", "I").replaceFirst("0", "O"));
    make("number: letters for digits", code.replaceFirst("1", "l").replaceFirst("5", "S"));
  }

  private void longNumber(String country, String digits) {
    String full = "+" + country + digits;
    for (int i = country.length() + 1; i < full.length(); i++) {
      char changed = (char) ('0' + (full.charAt(i) - '0' + 1 + i % 8) % 10);
      make("number: one digit changed", full.substring(0, i) + changed + full.substring(i + 1));
      make("number: one digit lost", full.substring(0, i) + full.substring(i + 1));
      make("number: one digit put in", full.substring(0, i) + "3" + full.substring(i));
      if (i + 1 < full.length() && full.charAt(i) != full.charAt(i + 1)) {
        String swapped = "" + full.charAt(i + 1) + full.charAt(i);
        make("number: two digits swapped", full.substring(0, i) + swapped + full.substring(i + 2));
      }
    }
    make("number: digits behind", full + "88");
    String other = country.equals("49") ? "44" : "49";
    make("number: another country code", "+" + other + digits);
  }

  private void domain(String domain) {
    int dot = domain.indexOf('.');
    String name = domain.substring(0, dot);
    String ending = domain.substring(dot + 1);
    wholeDomain(domain);
    boolean registered =
        !ending.matches(
            "(?:weixin\\.qq|pay\\.weixin\\.qq|qq|google|apple|amazon|"
                + "naver|hsbc\\.com|npa\\.gov|ftc|police|ec|europa|rbi\\.org)(?:\\..*)?");
    if (!registered || ORDINARY.contains(name) || name.length() < DISTINCTIVE) {
      return;
    }
    ENDINGS.stream()
        .filter(other -> !other.equals(ending))
        .forEach(other -> make("domain: another ending", name + "." + other));
    for (String word : BAIT) {
      make("domain: name in the wrong place", name + "-" + word + ".com");
      make("domain: name in the wrong place", word + "-" + name + ".cn");
      make("domain: name in the wrong place", name + word + ".cc");
      make("domain: name in the wrong place", word + name + ".net");
      make("domain: name in the wrong place", name + "." + word + "-center.com");
    }
    if (name.chars().allMatch(Character::isLetter)) {
      homoglyphs(name, ending);
      if (name.length() >= MISSPELT) {
        misspellings(name, ending);
      }
    }
  }

  private void wholeDomain(String domain) {
    String dashed = domain.replace('.', '-');
    make("domain: whole in front", domain + ".example.cc");
    make("domain: whole in front", "www." + domain + ".user-center.top");
    make("domain: whole in front", dashed + ".example.cc");
    make("link: user info", "https://www." + domain + "@example.cc/login");
    make("link: user info", "http://" + domain + ":443@203.0.113.7/");
    make("link: user info", "https://a@" + domain + "@example.cc/");
    make("link: text differs", "[" + domain + "](https://example.cc/x)");
    make("link: text differs", "<a href=\"http://example.cc/\">https://" + domain + "/</a>");
    make("mail: whole in front", "service@" + domain + ".example.cc");
    int dot = domain.indexOf('.');
    String name = domain.substring(0, dot);
    for (int i = 0; i < name.length(); i++) {
      Character cyrillic = CYRILLIC.get(name.charAt(i));
      boolean registered = domain.indexOf('.') == domain.lastIndexOf('.');
      if (cyrillic != null && registered) {
        String fake = name.substring(0, i) + cyrillic + domain.substring(i + 1);
        make("domain: Unicode lookalikes", fake);
        make("domain: Unicode lookalikes", java.net.IDN.toASCII(fake));
      }
    }
  }

  private void homoglyphs(String name, String ending) {
    for (int i = 0; i < name.length(); i++) {
      String alike = ALIKE.get(name.charAt(i));
      if (alike != null) {
        String fake = name.substring(0, i) + alike + name.substring(i + 1);
        make("domain: ASCII lookalikes", fake + "." + ending);
        make("mail: ASCII lookalikes", "help@" + fake + "." + ending);
      }
    }
  }

  private void misspellings(String name, String ending) {
    for (int i = 0; i < name.length(); i++) {
      make("domain: misspelt", name.substring(0, i) + name.substring(i + 1) + "." + ending);
      char other = name.charAt(i) == 'q' ? 'k' : 'q';
      make("domain: misspelt", name.substring(0, i) + other + name.substring(i + 1) + "." + ending);
      make("domain: misspelt", name.substring(0, i + 1) + name.substring(i) + "." + ending);
      if (i + 1 < name.length() && name.charAt(i) != name.charAt(i + 1)) {
        String swapped = "" + name.charAt(i + 1) + name.charAt(i);
        make(
            "domain: misspelt",
            name.substring(0, i) + swapped + name.substring(i + 2) + "." + ending);
      }
    }
  }

  private static Map<Character, String> alike() {
    return Map.of(
        'l', "1", 'o', "0", 'i', "l", 'm', "rn", 'w', "vv", 'e', "3", 'a', "4", 's', "5", 't', "7",
        'd', "cl");
  }

  private static Map<Character, Character> cyrillic() {
    return Map.of(
        'a', 'а', 'e', 'е', 'o', 'о', 'p', 'р', 'c', 'с', 'x', 'х', 'y', 'у', 'i', 'і', 's', 'ѕ',
        'j', 'ј');
  }
}
