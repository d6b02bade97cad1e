package dev.walletdesk.diagnosis;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.ProviderKind;
import java.util.List;
import java.util.Optional;

/** What is known of the wallet and the country, and what conditions make of it. */
record Places(Answers answers, Optional<Provider> provider, Whereabouts whereabouts) {

  /** What is asked for, in this order. */
  static final List<String> ASKED = List.of(Condition.PROVIDER, Condition.REGION);

  /** The country, when it is known or guessed. */
  Optional<String> region() {
    return whereabouts.region();
  }

  /** The wallet or the country; a wallet that is not in the data is no answer. */
  Optional<String> of(String place) {
    if (place.equals(Condition.REGION)) {
      return region();
    }
    boolean known = provider.isPresent();
    return answers.to(Condition.PROVIDER).filter(answer -> known || answer.equals(Condition.OTHER));
  }

  /** Whether what {@code when} says of {@code place} holds. */
  boolean satisfy(Condition when, String place) {
    boolean kindFits =
        !place.equals(Condition.PROVIDER) || when.allows(Condition.PROVIDER_KIND, kind());
    return kindFits && when.allows(place, of(place));
  }

  private Optional<String> kind() {
    return provider.map(Provider::kind).map(ProviderKind::id).or(() -> of(Condition.PROVIDER));
  }
}
