package dev.walletdesk.check.verdict;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Trust;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one value.
 *
 * @param value as it was given; the beginning of it, if it was too long
 * @param kind what it was read as
 * @param reason why it was judged as it was
 * @param claims what the catalog says of it or, for a lookalike, of what it resembles; what the
 *     judgement rests on comes first
 * @param detail what the value comes down to: the host that a link leads to, the extension behind a
 *     number; empty when there is nothing to add
 * @param region ISO 3166-1 alpha-2 code of the country that the value points to, if it does
 */
public record Verdict(
    String value,
    ValueKind kind,
    Reason reason,
    List<Claim> claims,
    String detail,
    Optional<String> region) {

  /** Makes the claims immutable. */
  public Verdict {
    claims = List.copyOf(claims);
  }

  /** A verdict that rests on nothing in the catalog. */
  public static Verdict bare(String value, ValueKind kind, Reason reason) {
    return new Verdict(value, kind, reason, List.of(), "", Optional.empty());
  }

  /** What it comes to. */
  public Ruling ruling() {
    return reason.ruling();
  }

  /** Whether it is confirmed to be official. */
  public boolean isOfficial() {
    return ruling() == Ruling.OFFICIAL;
  }

  /** Whether the catalog lists the value itself, confirmed or not, and its claims are about it. */
  public boolean isListed() {
    return switch (reason) {
      case LISTED,
          OFFICIAL_DOMAIN,
          LISTED_BY_ADDED,
          DOMAIN_BY_ADDED,
          KNOWN_WRONG,
          KNOWN_RETIRED,
          UNCONFIRMED ->
          true;
      default -> false;
    };
  }

  /**
   * The claims that the judgement rests on; what else is said of the value is left out, as is what
   * added data says where walletdesk's own data says enough.
   */
  public List<Claim> grounds() {
    List<Claim> grounds = claims.stream().filter(this::isGround).toList();
    List<Claim> own = grounds.stream().filter(Claim::isOwn).toList();
    return own.isEmpty() ? grounds : own;
  }

  /** What else is said of it: whose it may really be, or whose it is not. */
  public List<Claim> others() {
    boolean own = claims.stream().anyMatch(claim -> isGround(claim) && claim.isOwn());
    return claims.stream().filter(claim -> !isGround(claim) || (own && !claim.isOwn())).toList();
  }

  /** Whether it rests on added data, which walletdesk's own research does not stand behind. */
  public boolean restsOnAdded() {
    List<Claim> grounds = grounds();
    return !grounds.isEmpty() && !grounds.get(0).isOwn();
  }

  /** Whose it is or, for a lookalike, whom it resembles; more than one when it is shared. */
  public List<Party> parties() {
    return grounds().stream().map(Claim::party).distinct().toList();
  }

  private boolean isGround(Claim claim) {
    return switch (ruling()) {
      case OFFICIAL, LOOKALIKE -> claim.isOfficial();
      case UNOFFICIAL_DATA -> claim.isOfficial() && !claim.isOwn();
      case WRONG -> claim.trust() == Trust.WRONG;
      case RETIRED -> claim.trust() == Trust.RETIRED;
      case UNKNOWN -> true;
    };
  }

  /** The same for another reason. */
  public Verdict withReason(Reason other) {
    return new Verdict(value, kind, other, claims, detail, region);
  }

  /** The same, where more is said of the value. */
  public Verdict withFurther(List<Claim> more) {
    List<Claim> all = new ArrayList<>(claims);
    all.addAll(more);
    return new Verdict(value, kind, reason, all, detail, region);
  }

  /** The same of another value. */
  public Verdict withValue(String other) {
    return new Verdict(other, kind, reason, claims, detail, region);
  }

  /** The country of the first claim that has one. */
  public static Optional<String> regionOf(List<Claim> claims) {
    return claims.stream()
        .flatMap(claim -> claim.contact().stream())
        .map(Contact::region)
        .filter(region -> !region.equals(Contact.WORLDWIDE))
        .findFirst();
  }
}
