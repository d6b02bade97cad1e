package dev.walletdesk.check.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.check.verdict.Claim;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A listed telephone number and every way to dial it. libphonenumber knows country codes and trunk
 * prefixes; whether a number is valid is not asked of it, since it does not know many short codes.
 *
 * @param claim what the catalog says of it
 * @param extension what is dialled after the call is answered
 * @param countryCode as in ITU-T E.164; 0 if unknown
 * @param significant the number without country code and trunk prefix
 * @param national as it is dialled inside its country
 */
record PhoneEntry(
    Claim claim, String extension, int countryCode, String significant, String national) {

  /** From this length on, a number may stand without its trunk prefix and still be recognised. */
  static final int LONG = 9;

  private static final int SHORTEST_BEHIND_BARE_COUNTRY_CODE = 5;

  /** The number as a contact has it; empty if its value is no number. */
  static Optional<DialledNumber> written(Contact contact) {
    return NumberNotation.read(contact.value())
        .map(written -> isOption(written) ? written.splitTail() : written);
  }

  /** Reads a contact's value; empty if it is no number. */
  static Optional<PhoneEntry> of(Claim claim, PhoneNumberUtil numbers) {
    Contact contact = claim.contact().orElseThrow();
    return written(contact)
        .map(
            number -> {
              try {
                return parsed(claim, number, contact.region(), numbers);
              } catch (NumberParseException e) {
                String digits = number.digits();
                return new PhoneEntry(claim, number.extension(), 0, digits, digits);
              }
            });
  }

  /** Whether it is a short code with a menu option behind, such as 95017-2. */
  private static boolean isOption(DialledNumber written) {
    return written.tail().length() == 1 && written.digits().length() <= 7;
  }

  private static PhoneEntry parsed(
      Claim claim, DialledNumber number, String region, PhoneNumberUtil numbers)
      throws NumberParseException {
    PhoneNumber parsed = numbers.parse(number.key(), region);
    String significant = numbers.getNationalSignificantNumber(parsed);
    String trunk = numbers.getNddPrefixForRegion(home(parsed, numbers), true);
    String national =
        number.international() ? (trunk == null ? "" : trunk) + significant : number.digits();
    return new PhoneEntry(
        claim, number.extension(), parsed.getCountryCode(), significant, national);
  }

  private static String home(PhoneNumber parsed, PhoneNumberUtil numbers) {
    return numbers.getRegionCodeForCountryCode(parsed.getCountryCode());
  }

  /** All digit strings that reach it from inside its country, or written without a plus sign. */
  Set<String> plainForms() {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(national);
    if (significant.length() >= LONG) {
      forms.add(significant);
    }
    if (countryCode > 0 && significant.length() >= SHORTEST_BEHIND_BARE_COUNTRY_CODE) {
      forms.add(countryCode + significant);
      forms.add(countryCode + national);
    }
    return forms;
  }

  /** All digit strings that reach it behind a plus sign, also with a trunk prefix left in. */
  Set<String> internationalForms() {
    return countryCode == 0
        ? Set.of()
        : new LinkedHashSet<>(java.util.List.of(countryCode + significant, countryCode + national));
  }
}
