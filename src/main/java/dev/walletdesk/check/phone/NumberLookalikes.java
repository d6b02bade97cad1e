package dev.walletdesk.check.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import dev.walletdesk.check.verdict.Reason;
import dev.walletdesk.text.NearIndex;
import dev.walletdesk.text.NearIndex.Near;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether an unlisted number resembles an official one. Long and short numbers have rules of their
 * own; the package's documentation states and explains them.
 */
final class NumberLookalikes {

  private static final int MOST_DIGITS_IN_FRONT = 4;
  private static final int MOST_DIGITS_BEHIND = 2;

  private final PhoneNumberUtil numbers;
  private final ShortCodes shortCodes = new ShortCodes();
  private final Map<String, List<PhoneEntry>> longForms = new HashMap<>();
  private final Map<String, List<PhoneEntry>> bySignificant = new HashMap<>();
  private final NearIndex<List<PhoneEntry>> near = new NearIndex<>();

  /**
   * A resemblance.
   *
   * @param reason in what it lies
   * @param entries what is resembled
   */
  record Match(Reason reason, List<PhoneEntry> entries) {}

  /** Knows the official ones among {@code entries}. */
  NumberLookalikes(List<PhoneEntry> entries, PhoneNumberUtil numbers) {
    this.numbers = numbers;
    for (PhoneEntry entry : entries) {
      if (entry.claim().isOfficial() && entry.extension().isEmpty()) {
        add(entry);
      }
    }
    longForms.forEach(near::add);
  }

  private void add(PhoneEntry entry) {
    if (entry.significant().length() < PhoneEntry.LONG) {
      shortCodes.add(entry);
      return;
    }
    put(bySignificant, entry.significant(), entry);
    entry.plainForms().forEach(form -> put(longForms, form, entry));
    entry.internationalForms().forEach(form -> put(longForms, "+" + form, entry));
  }

  private static void put(Map<String, List<PhoneEntry>> map, String form, PhoneEntry entry) {
    List<PhoneEntry> entries = map.computeIfAbsent(form, key -> new ArrayList<>());
    if (!entries.contains(entry)) {
      entries.add(entry);
    }
  }

  /** What {@code number}, which is not listed itself, resembles. */
  Optional<Match> of(DialledNumber number) {
    return otherCountryCode(number)
        .or(() -> longPrefix(number))
        .or(() -> longSuffix(number))
        .or(() -> oneEdit(number))
        .or(() -> shortCodes.of(number).filter(match -> isAccused(match, number)));
  }

  private Optional<Match> otherCountryCode(DialledNumber number) {
    for (int length = 1; number.international() && length <= 3; length++) {
      if (number.digits().length() > length) {
        List<PhoneEntry> same = bySignificant.get(number.digits().substring(length));
        if (same != null) {
          return Optional.of(new Match(Reason.OTHER_COUNTRY_CODE, same));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Match> longPrefix(DialledNumber number) {
    String digits = number.digits();
    for (int length = 0; length <= MOST_DIGITS_IN_FRONT && length < digits.length(); length++) {
      List<PhoneEntry> behind = longForms.get(digits.substring(length));
      if (behind != null && !isComplete(number)) {
        return Optional.of(new Match(Reason.PREFIX_ADDED, behind));
      }
    }
    return Optional.empty();
  }

  private Optional<Match> longSuffix(DialledNumber number) {
    String key = number.key();
    for (int length = 1; length <= MOST_DIGITS_BEHIND && length < key.length(); length++) {
      List<PhoneEntry> before = longForms.get(key.substring(0, key.length() - length));
      if (before != null && !isComplete(number)) {
        return Optional.of(new Match(Reason.DIGITS_ADDED, before));
      }
    }
    return Optional.empty();
  }

  private Optional<Match> oneEdit(DialledNumber number) {
    if (number.digits().length() < PhoneEntry.LONG - 1) {
      return Optional.empty();
    }
    return near.find(number.key())
        .filter(found -> !found.key().startsWith("+") || number.international())
        .map(found -> new Match(edit(number.key(), found), found.value()));
  }

  private static Reason edit(String key, Near<List<PhoneEntry>> found) {
    String right = found.key();
    if (key.length() != right.length()) {
      return Reason.DIGIT_LOST;
    }
    long differing = 0;
    for (int i = 0; i < key.length(); i++) {
      differing += key.charAt(i) == right.charAt(i) ? 0 : 1;
    }
    return differing == 2 ? Reason.DIGITS_SWAPPED : Reason.DIGIT_CHANGED;
  }

  private boolean isAccused(Match match, DialledNumber number) {
    return match.reason() == Reason.AREA_CODE_ADDED
        || !number.international()
        || !isComplete(number);
  }

  /** Whether it is a whole number of its own, so that what resembles it may be chance. */
  private boolean isComplete(DialledNumber number) {
    try {
      return numbers.isValidNumber(numbers.parse("+" + number.digits(), "ZZ"));
    } catch (NumberParseException e) {
      return false;
    }
  }
}
