package dev.walletdesk.check.phone;

import dev.walletdesk.check.phone.NumberLookalikes.Match;
import dev.walletdesk.check.verdict.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Resemblances to short official numbers. Around them every number is somebody's, so a changed
 * digit says nothing; only what stands in front or behind does.
 */
final class ShortCodes {

  private static final int SHORTEST = 5;
  private static final int LONGEST_CODE = 6;
  private static final int MOST_BEHIND = 2;
  private static final int MOST_IN_FRONT = 5;

  /** What may stand before a code of five or six digits and makes nobody's number of it. */
  private static final Pattern FRONT_OF_CODE =
      Pattern.compile("\\d{1,2}|00\\d{0,3}|[48]00\\d?|106\\d?");

  private static final Pattern FRONT_OF_NUMBER = Pattern.compile("0{1,3}|1|9|00?1");
  private static final Pattern AREA_CODE = Pattern.compile("0(?:10|2\\d|[3-9]\\d\\d)");

  /** Codes of operators, who put digits of their own behind them (1008611). */
  private static final Pattern OPERATOR = Pattern.compile("100\\d\\d");

  private static final int CHINA = 86;
  private static final int LONGEST_COUNTRY_CODE = 3;

  private final Map<String, List<PhoneEntry>> codes = new HashMap<>();

  void add(PhoneEntry entry) {
    if (entry.national().length() >= SHORTEST) {
      codes.computeIfAbsent(entry.national(), key -> new ArrayList<>()).add(entry);
    }
  }

  Optional<Match> of(DialledNumber number) {
    if (number.international() && codes.containsKey(number.digits())) {
      return Optional.of(new Match(Reason.PREFIX_ADDED, codes.get(number.digits())));
    }
    String china = String.valueOf(CHINA);
    boolean home = number.international() && number.digits().startsWith(china);
    String digits = home ? number.digits().substring(china.length()) : number.digits();
    return inFront(digits, number.international(), home).or(() -> behind(digits));
  }

  private Optional<Match> inFront(String digits, boolean international, boolean home) {
    for (int length = 1; length <= MOST_IN_FRONT && length < digits.length(); length++) {
      List<PhoneEntry> entries = codes.get(digits.substring(length));
      if (entries != null) {
        String front = digits.substring(0, length);
        boolean foreign = international && !home && length <= LONGEST_COUNTRY_CODE;
        return foreign
            ? Optional.of(new Match(Reason.PREFIX_ADDED, entries))
            : inFront(front, home, entries);
      }
    }
    return Optional.empty();
  }

  private static Optional<Match> inFront(String front, boolean home, List<PhoneEntry> entries) {
    PhoneEntry entry = entries.get(0);
    boolean code = entry.national().length() <= LONGEST_CODE;
    // Behind +86 an area code stands without its zero.
    String area = home && !front.startsWith("0") ? "0" + front : front;
    if (code && entry.countryCode() == CHINA && AREA_CODE.matcher(area).matches()) {
      return Optional.of(new Match(Reason.AREA_CODE_ADDED, entries));
    }
    Pattern accused = code ? FRONT_OF_CODE : FRONT_OF_NUMBER;
    return accused.matcher(front).matches()
        ? Optional.of(new Match(Reason.PREFIX_ADDED, entries))
        : Optional.empty();
  }

  private Optional<Match> behind(String digits) {
    for (int length = 1; length <= MOST_BEHIND && length < digits.length(); length++) {
      String code = digits.substring(0, digits.length() - length);
      List<PhoneEntry> entries = codes.get(code);
      if (entries != null && !OPERATOR.matcher(code).matches()) {
        return Optional.of(new Match(Reason.DIGITS_ADDED, entries));
      }
    }
    return Optional.empty();
  }
}
