package dev.walletdesk.diagnosis;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Authority.Matter;
import java.util.Collection;
import java.util.Set;

/** Whom somebody has to look for in a country of which the data does not know all. */
public enum Need {
  /** The police, or whoever stops fraud. */
  POLICE,
  /** Whoever payment services answer to. */
  REGULATOR,
  /** Whoever helps customers against shops. */
  CONSUMERS;

  private Set<Matter> matters() {
    return switch (this) {
      case POLICE -> Set.of(Matter.POLICE, Matter.FRAUD);
      case REGULATOR -> Set.of(Matter.COMPLAINTS, Matter.BANKING, Matter.SUPERVISION);
      case CONSUMERS -> Set.of(Matter.SHOPPING);
    };
  }

  /** Whether one of {@code wanted} is what one needs them for. */
  boolean isFor(Collection<Matter> wanted) {
    return wanted.stream().anyMatch(matters()::contains);
  }

  /** Whether one of {@code authorities} is what one needs. */
  boolean isMetBy(Collection<Authority> authorities) {
    return authorities.stream().anyMatch(one -> isFor(one.handles()));
  }
}
