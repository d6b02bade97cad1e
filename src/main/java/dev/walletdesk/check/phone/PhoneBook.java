package dev.walletdesk.check.phone;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import dev.walletdesk.check.verdict.Claim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All listed telephone numbers, to be found in any notation. What is dialled in front of a number
 * differs from place to place, its end does not: only numbers that end like the one that is looked
 * up are read, since reading all takes longer than all else.
 */
final class PhoneBook {

  private static final int END = 2;

  private final PhoneNumberUtil numbers;
  private final Map<String, List<Claim>> unread = new HashMap<>();
  private final Map<String, List<PhoneEntry>> byForm = new HashMap<>();

  /**
   * What is known of a number.
   *
   * @param entries of the catalog; empty when it is not listed
   * @param extension what is dialled behind a listed number; empty when nothing
   */
  record Found(List<PhoneEntry> entries, String extension) {

    List<Claim> claims() {
      return entries.stream().map(PhoneEntry::claim).toList();
    }
  }

  PhoneBook(List<Claim> claims, PhoneNumberUtil numbers) {
    this.numbers = numbers;
    for (Claim claim : claims) {
      PhoneEntry.written(claim.contact().orElseThrow())
          .map(number -> end(number.digits()))
          .ifPresent(end -> unread.computeIfAbsent(end, key -> new ArrayList<>()).add(claim));
    }
  }

  private static String end(String digits) {
    return digits.substring(Math.max(0, digits.length() - END));
  }

  private List<PhoneEntry> known(String key) {
    List<Claim> claims = unread.remove(end(key));
    if (claims != null) {
      claims.forEach(claim -> PhoneEntry.of(claim, numbers).ifPresent(this::add));
    }
    return byForm.getOrDefault(key, List.of());
  }

  private void add(PhoneEntry entry) {
    entry.plainForms().forEach(form -> put(form, entry));
    entry.internationalForms().forEach(form -> put("+" + form, entry));
  }

  @SuppressWarnings("ReferenceEquality") // Whether it is the same, not whether it is alike.
  private void put(String form, PhoneEntry entry) {
    List<PhoneEntry> entries = byForm.computeIfAbsent(form, key -> new ArrayList<>());
    // All forms of an entry come one after the other; some are alike.
    if (entries.isEmpty() || entries.get(entries.size() - 1) != entry) {
      entries.add(entry);
    }
  }

  /** The entries that {@code number} reaches. */
  Found find(DialledNumber number) {
    Found whole = exactly(number);
    if (!whole.entries().isEmpty() || number.tail().isEmpty()) {
      return whole;
    }
    return exactly(number.splitTail());
  }

  private Found exactly(DialledNumber number) {
    List<PhoneEntry> known = known(number.key());
    if (known.isEmpty() && !number.international() && number.digits().startsWith("011")) {
      known = known("+" + number.digits().substring(3));
    }
    List<PhoneEntry> desks = withExtension(known, number.extension());
    return desks.isEmpty()
        ? new Found(withExtension(known, ""), number.extension())
        : new Found(desks, "");
  }

  private static List<PhoneEntry> withExtension(List<PhoneEntry> entries, String extension) {
    return entries.isEmpty()
        ? entries
        : entries.stream().filter(entry -> entry.extension().equals(extension)).toList();
  }
}
