package dev.walletdesk.check.verdict;

import dev.walletdesk.catalog.Trust;
import java.util.List;

/**
 * Why a value was judged as it was. The documentation of the packages beside this one states the
 * rules.
 */
public enum Reason {
  /** A confirmed contact. */
  LISTED(Ruling.OFFICIAL),
  /** A page of a domain that is confirmed to belong to the party. */
  OFFICIAL_DOMAIN(Ruling.OFFICIAL),

  /** A contact that only added data says is theirs. */
  LISTED_BY_ADDED(Ruling.UNOFFICIAL_DATA),
  /** A page of a domain of which only added data says that it is theirs. */
  DOMAIN_BY_ADDED(Ruling.UNOFFICIAL_DATA),

  /** Known to be made up, or somebody else's. */
  KNOWN_WRONG(Ruling.WRONG),
  /** Known to have been theirs, and no longer to be. */
  KNOWN_RETIRED(Ruling.RETIRED),

  /** An official number with digits, or a plus sign, in front. */
  PREFIX_ADDED(Ruling.LOOKALIKE),
  /** An official number with digits behind. */
  DIGITS_ADDED(Ruling.LOOKALIKE),
  /** An official number with one digit changed. */
  DIGIT_CHANGED(Ruling.LOOKALIKE),
  /** An official number with two neighbouring digits swapped. */
  DIGITS_SWAPPED(Ruling.LOOKALIKE),
  /** An official number with one digit lost or put in. */
  DIGIT_LOST(Ruling.LOOKALIKE),
  /** An official number under another country code. */
  OTHER_COUNTRY_CODE(Ruling.LOOKALIKE),
  /** An official number written with letters that look like digits. */
  LETTERS_AS_DIGITS(Ruling.LOOKALIKE),

  /** An official name under another top-level domain. */
  OTHER_ENDING(Ruling.LOOKALIKE),
  /** An official name or domain in a place of the host where everybody may put it. */
  NAME_MISPLACED(Ruling.LOOKALIKE),
  /** An official name with one letter changed, swapped, lost or put in. */
  MISSPELT(Ruling.LOOKALIKE),
  /** An official name written with characters that look like its letters. */
  LOOKALIKE_LETTERS(Ruling.LOOKALIKE),
  /** An official name before the {@code @} of a link, where it means nothing. */
  USER_INFO(Ruling.LOOKALIKE),
  /** A link that shows one host and leads to another. */
  TEXT_DIFFERS(Ruling.LOOKALIKE),
  /** An official name as the mailbox at somebody else's domain. */
  NAME_IN_MAILBOX(Ruling.LOOKALIKE),
  /** Reads as official, but has characters in it that cannot be seen. */
  HIDDEN_CHARACTERS(Ruling.LOOKALIKE),

  /** Nothing is known of it. */
  NOT_LISTED(Ruling.UNKNOWN),
  /** In the list, but not confirmed. */
  UNCONFIRMED(Ruling.UNKNOWN),
  /** An official short code behind an area code. */
  AREA_CODE_ADDED(Ruling.UNKNOWN),
  /** Another part of a domain of which only one part is known as official. */
  OTHER_PART_OF_DOMAIN(Ruling.UNKNOWN),
  /** A mailbox that is not in the list, at an official domain. */
  ADDRESS_NOT_LISTED(Ruling.UNKNOWN),
  /** A link of a shortening service, which does not show where it leads. */
  SHORT_LINK(Ruling.UNKNOWN),
  /** A page on an official domain where anybody can write. */
  USER_CONTENT(Ruling.UNKNOWN),
  /** An official page that is told to hand over to another host. */
  HANDS_OVER(Ruling.UNKNOWN),
  /** A bare network address instead of a name. */
  IP_ADDRESS(Ruling.UNKNOWN),
  /** Neither a number, an address, a link nor anything in the list. */
  UNREADABLE(Ruling.UNKNOWN),
  /** Longer than any number, address or link. */
  TOO_LONG(Ruling.UNKNOWN);

  private final Ruling ruling;

  Reason(Ruling ruling) {
    this.ruling = ruling;
  }

  /** Why something that the catalog lists is official, wrong, retired or unknown. */
  public static Reason ofListed(List<Claim> claims) {
    if (claims.stream().anyMatch(Claim::isOfficial)) {
      return LISTED;
    }
    if (has(Trust.WRONG, claims)) {
      return KNOWN_WRONG;
    }
    return has(Trust.RETIRED, claims) ? KNOWN_RETIRED : UNCONFIRMED;
  }

  private static boolean has(Trust trust, List<Claim> claims) {
    return claims.stream().anyMatch(claim -> claim.trust() == trust);
  }

  /** What it comes to. */
  public Ruling ruling() {
    return ruling;
  }
}
