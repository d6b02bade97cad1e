package dev.walletdesk.check.phone;

import dev.walletdesk.check.verdict.Claim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All listed telephone numbers, to be found in any notation. */
final class PhoneBook {

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

  PhoneBook(List<PhoneEntry> entries) {
    for (PhoneEntry entry : entries) {
      entry.plainForms().forEach(form -> put(form, entry));
      entry.internationalForms().forEach(form -> put("+" + form, entry));
    }
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
    List<PhoneEntry> known = byForm.getOrDefault(number.key(), List.of());
    if (known.isEmpty() && !number.international() && number.digits().startsWith("011")) {
      known = byForm.getOrDefault("+" + number.digits().substring(3), List.of());
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
