package dev.walletdesk.validation;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import dev.walletdesk.catalog.Contact;
import java.util.Optional;

/**
 * What libphonenumber knows of numbers. It does not know all service numbers that exist, so what it
 * says is advice.
 */
final class PhoneNumbers {

  /** libphonenumber's name for "no country": only numbers that begin with + can be read. */
  private static final String NO_COUNTRY = "ZZ";

  private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
  private final ShortNumberInfo shortNumbers = ShortNumberInfo.getInstance();

  /** Whether {@code value} is a number that can exist in {@code region}. */
  boolean isPlausible(String value, String region) {
    return parse(value, region).map(number -> isPlausible(number, region)).orElse(false);
  }

  /** The number in the one form that all ways to write it have in common. */
  String canonical(String value, String region) {
    return parse(value, region)
        .map(number -> numbers.format(number, PhoneNumberFormat.E164))
        .orElseGet(() -> region + " " + PhoneNumberUtil.normalizeDigitsOnly(value));
  }

  private boolean isPlausible(PhoneNumber number, String region) {
    boolean anywhere = country(region).equals(NO_COUNTRY);
    return anywhere
        ? numbers.isValidNumber(number)
        : numbers.isValidNumberForRegion(number, region)
            || shortNumbers.isValidShortNumberForRegion(number, region);
  }

  private Optional<PhoneNumber> parse(String value, String region) {
    try {
      return Optional.of(numbers.parse(value, country(region)));
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  private String country(String region) {
    boolean known =
        !region.equals(Contact.WORLDWIDE) && numbers.getSupportedRegions().contains(region);
    return known ? region : NO_COUNTRY;
  }
}
