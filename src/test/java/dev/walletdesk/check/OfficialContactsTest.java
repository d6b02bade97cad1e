package dev.walletdesk.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.OfficialDomain;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Trust;
import dev.walletdesk.check.verdict.Reason;
import dev.walletdesk.check.verdict.Ruling;
import dev.walletdesk.check.verdict.Verdict;
import dev.walletdesk.testing.Shipped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whatever the shipped data confirms is official, however it is written; nothing else is. */
class OfficialContactsTest {

  private final Checker checker = new Checker(Shipped.CATALOG);
  private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
  private final List<String> failures = new ArrayList<>();
  private int checked;

  @Test
  void everyOfficialPhoneNumberIsOfficialInEveryNotation() {
    eachOfficial(Channel.PHONE, this::phoneNotations);
    assertEquals(List.of(), failures);
  }

  @Test
  void everyOfficialMailboxIsOfficialInEveryNotation() {
    eachOfficial(Channel.EMAIL, OfficialContactsTest::mailNotations);
    assertEquals(List.of(), failures);
  }

  @Test
  void everyOfficialPageIsOfficialInEveryNotation() {
    eachOfficial(Channel.WEB, OfficialContactsTest::webNotations);
    assertEquals(List.of(), failures);
  }

  @Test
  void everyOfficialAccountAndRouteIsOfficialAsItStands() {
    for (Channel channel : List.of(Channel.APP, Channel.CHAT, Channel.SOCIAL)) {
      eachOfficial(channel, value -> List.of(value, " " + value + " "));
    }
    assertEquals(List.of(), failures);
  }

  @Test
  void everyOfficialDomainIsOfficialWithAllThatIsUnderItUnlessAnybodyWritesThere() {
    for (String domain : Shipped.officialDomains()) {
      List<String> home =
          List.of(domain, domain.toUpperCase(Locale.ROOT), domain + ".", "www." + domain);
      List<String> below =
          List.of(
              "a.b." + domain, "https://" + domain + "/x/y?z=1#f", "http://x." + domain + ":8443/");
      home.forEach(value -> checkRuling(Ruling.OFFICIAL, value));
      Ruling others = isWrittenByUsers(domain) ? Ruling.UNKNOWN : Ruling.OFFICIAL;
      below.forEach(value -> checkRuling(others, value));
    }
    assertEquals(List.of(), failures);
  }

  @Test
  void whereAnybodyWritesThatIsSaidOfAllButTheHomePage() {
    int domains = 0;
    for (Party party : Shipped.parties()) {
      for (OfficialDomain domain : party.domains()) {
        if (domain.content() == OfficialDomain.Content.USERS) {
          domains++;
          Verdict verdict = checker.check("https://" + domain.domain() + "/somebody");
          assertEquals(Reason.USER_CONTENT, verdict.reason(), domain::domain);
          assertEquals(List.of(party), verdict.parties());
        }
      }
    }
    assertTrue(domains > 3);
  }

  private void checkRuling(Ruling expected, String value) {
    Verdict verdict = checker.check(value);
    if (verdict.ruling() != expected) {
      failures.add(value + " → " + verdict);
    }
  }

  private static boolean isWrittenByUsers(String domain) {
    return Shipped.parties().stream()
        .flatMap(party -> party.domains().stream())
        .filter(one -> one.domain().equals(domain))
        .anyMatch(one -> one.content() == OfficialDomain.Content.USERS);
  }

  @Test
  void noContactThatIsNotConfirmedIsEverOfficial() {
    for (Party party : Shipped.parties()) {
      for (Contact contact : party.contacts()) {
        Verdict verdict = checker.check(contact.value());
        boolean elsewhere = verdict.parties().stream().anyMatch(other -> !other.equals(party));
        if (!contact.trust().isRecommendable() && verdict.isOfficial() && !elsewhere) {
          failures.add(contact.value() + " → " + verdict);
        }
        if (contact.trust() == Trust.WRONG && !elsewhere) {
          checkRuling(Ruling.WRONG, contact, verdict);
        }
        if (contact.trust() == Trust.UNCONFIRMED && verdict.ruling() != Ruling.WRONG) {
          checkRuling(Ruling.UNKNOWN, contact, verdict);
        }
      }
    }
    assertEquals(List.of(), failures);
  }

  private void checkRuling(Ruling expected, Contact contact, Verdict verdict) {
    if (verdict.ruling() != expected) {
      failures.add(contact.value() + " → " + verdict);
    }
  }

  private interface Notations {
    List<String> of(String value);
  }

  private void eachOfficial(Channel channel, Notations notations) {
    for (Party party : Shipped.parties()) {
      for (Contact contact : party.contacts()) {
        if (contact.channel() == channel && contact.trust().isRecommendable()) {
          List<String> all = new ArrayList<>(notations.of(contact.value()));
          if (channel == Channel.PHONE) {
            all.addAll(withCountryCode(contact));
          }
          all.forEach(notation -> assertOfficial(notation, party, contact));
        }
      }
    }
    assertEquals(true, checked > 0);
  }

  private void assertOfficial(String notation, Party party, Contact contact) {
    checked++;
    Verdict verdict = checker.check(notation);
    boolean right =
        verdict.isOfficial()
            && verdict.claims().stream()
                .anyMatch(
                    claim ->
                        claim.party() == party
                            && claim.contact().equals(java.util.Optional.of(contact)));
    if (!right) {
      failures.add(notation + " of " + party.id() + " → " + verdict);
    }
  }

  private List<String> phoneNotations(String value) {
    String option = value.matches(".*-\\d") ? value.substring(value.length() - 2) : "";
    String number = value.substring(0, value.length() - option.length());
    String plus = number.startsWith("+") ? "+" : "";
    String digits = number.replaceAll("\\D", "");
    List<String> notations = new ArrayList<>(List.of(value, plus + digits + option));
    notations.add(plus + String.join(" ", digits.split("", -1)).strip() + option);
    notations.add((plus + digits).replace("+", "00") + option);
    notations.add(wide(plus + digits) + option);
    notations.add("tel:" + plus + digits + option);
    notations.add("客服电话：" + value);
    notations.add("Tel: " + value);
    notations.add("\u202A" + plus + digits + "\u202C" + option);
    notations.add(value.replace(' ', '.').replace('\u00A0', '-'));
    if (option.isEmpty()) {
      notations.add("(" + number + ")");
      notations.add(chinese(digits, plus));
      notations.add(number + " ext. 12");
      notations.add(number + "转3");
    }
    return notations;
  }

  private List<String> withCountryCode(Contact contact) {
    String value = contact.value();
    if (value.matches(".*-\\d")) {
      return List.of("+86 " + value);
    }
    try {
      PhoneNumber parsed = numbers.parse(value, value.startsWith("+") ? "ZZ" : contact.region());
      String code = String.valueOf(parsed.getCountryCode());
      String significant = numbers.getNationalSignificantNumber(parsed);
      List<String> notations =
          new ArrayList<>(
              List.of(
                  "+" + code + significant,
                  "+" + code + " " + significant,
                  "(+" + code + ")" + significant,
                  "00" + code + "-" + significant,
                  "tel:+" + code + significant));
      String trunk =
          numbers.getNddPrefixForRegion(
              numbers.getRegionCodeForCountryCode(parsed.getCountryCode()), true);
      if (value.startsWith("+") && trunk != null && !trunk.isEmpty()) {
        notations.add(trunk + significant);
      }
      if (value.startsWith("+") && "0".equals(trunk)) {
        notations.add("+" + code + " (0)" + significant);
      }
      return notations;
    } catch (NumberParseException e) {
      throw new IllegalStateException(value, e);
    }
  }

  private static String wide(String digits) {
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(c -> wide.append(c == '+' ? '＋' : (char) (c - '0' + '０')));
    return wide.toString();
  }

  private static String chinese(String digits, String plus) {
    StringBuilder chinese = new StringBuilder(plus);
    digits.chars().forEach(c -> chinese.append("〇一二三四五六七八九".charAt(c - '0')));
    return chinese.toString();
  }

  private static List<String> mailNotations(String value) {
    return List.of(
        value,
        value.toUpperCase(Locale.ROOT),
        "mailto:" + value,
        "mailto:" + value + "?subject=x",
        "  " + value + "\t",
        "E-mail: " + value,
        value.replace('@', '＠'));
  }

  private static List<String> webNotations(String value) {
    String bare = value.replaceFirst("^https?://", "");
    return List.of(
        value,
        value + (value.endsWith("/") ? "" : "/"),
        "http://" + bare,
        "https://" + bare,
        bare,
        "//" + bare,
        "hxxps://" + bare.replace(".", "[.]"),
        value + "?from=sms",
        value + "#top",
        "[" + value + "](" + value + ")",
        "<a href=\"" + value + "\">here</a>",
        "网址：" + value);
  }
}
