package dev.walletdesk.check.phone;

import com.google.common.base.Suppliers;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.check.phone.NumberLookalikes.Match;
import dev.walletdesk.check.phone.PhoneBook.Found;
import dev.walletdesk.check.verdict.Claim;
import dev.walletdesk.check.verdict.Reason;
import dev.walletdesk.check.verdict.ValueKind;
import dev.walletdesk.check.verdict.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Judges telephone numbers. */
public final class PhoneChecker {

  private static final int LONGEST_COUNTRY_CODE = 3;

  private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
  private final PhoneBook book;
  private final Supplier<NumberLookalikes> lookalikes;

  /** Checks against the numbers of {@code parties}. */
  public PhoneChecker(List<Party> parties) {
    List<Claim> claims =
        parties.stream()
            .flatMap(
                party ->
                    party.contacts().stream()
                        .filter(contact -> contact.channel() == Channel.PHONE)
                        .map(contact -> Claim.of(party, contact)))
            .toList();
    book = new PhoneBook(claims, numbers);
    lookalikes = Suppliers.memoize(() -> new NumberLookalikes(entries(claims), numbers));
  }

  private List<PhoneEntry> entries(List<Claim> claims) {
    return claims.stream().flatMap(claim -> PhoneEntry.of(claim, numbers).stream()).toList();
  }

  /** Judges one number; the value of the verdict is left empty. */
  public Verdict check(DialledNumber number) {
    Found found = book.find(number);
    if (!found.claims().isEmpty()) {
      Reason listed = Reason.ofListed(found.claims());
      boolean disguised = number.letters() && listed == Reason.LISTED;
      Reason reason = disguised ? Reason.LETTERS_AS_DIGITS : listed;
      return verdict(reason, found.claims(), found.extension(), number);
    }
    Optional<Match> match = lookalikes.get().of(number);
    return match
        .map(like -> verdict(like.reason(), claims(like.entries()), "", number))
        .orElseGet(() -> verdict(Reason.NOT_LISTED, List.of(), "", number));
  }

  private static List<Claim> claims(List<PhoneEntry> entries) {
    return entries.stream().map(PhoneEntry::claim).toList();
  }

  private Verdict verdict(
      Reason reason, List<Claim> claims, String extension, DialledNumber number) {
    List<Claim> sorted = claims.stream().sorted(Comparator.comparing(Claim::trust)).toList();
    Optional<String> region = Verdict.regionOf(sorted).or(() -> country(number));
    return new Verdict("", ValueKind.PHONE, reason, sorted, extension, region);
  }

  /**
   * The country of a number that names its country code; codes that several share name the main.
   */
  private Optional<String> country(DialledNumber number) {
    for (int length = 1; number.international() && length <= LONGEST_COUNTRY_CODE; length++) {
      if (number.digits().length() > length) {
        int code = Integer.parseInt(number.digits().substring(0, length));
        String region = numbers.getRegionCodeForCountryCode(code);
        if (region.length() == 2 && !region.equals("ZZ")) {
          return Optional.of(region);
        }
      }
    }
    return Optional.empty();
  }
}
