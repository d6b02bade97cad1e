package dev.walletdesk.catalog;

import dev.walletdesk.text.DataName;
import java.util.Optional;

/** Who holds the money of a wallet, and so who can do something about it. */
public enum ProviderKind {
  /** The provider holds it, and can freeze it. */
  ACCOUNT,
  /** Whoever has the recovery phrase; nobody can freeze it or take a payment back. */
  SELF_CUSTODY,
  /** The user's own bank, which runs the system together with others: its help is the desk. */
  BANK_RUN,
  /** The bank of the card that is in the wallet; it decides about payments. */
  CARD_WALLET;

  /** How data and scripts name it. */
  public String id() {
    return DataName.of(this);
  }

  /** The kind with this {@link #id()}. */
  public static Optional<ProviderKind> of(String id) {
    return DataName.find(ProviderKind.class, id);
  }
}
