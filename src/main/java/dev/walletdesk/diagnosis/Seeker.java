package dev.walletdesk.diagnosis;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.text.Language;
import java.util.Optional;

/**
 * Somebody who looks for a contact.
 *
 * @param region the country that it is about, when known
 * @param language in which they read; absent where that is not one language
 */
public record Seeker(Optional<String> region, Optional<Language> language) {

  /** Nothing is known of them. */
  public static final Seeker ANYBODY = new Seeker(Optional.empty(), Optional.empty());

  /** Somebody who reads {@code language} and asks about {@code region}. */
  public static Seeker of(Optional<String> region, Language language) {
    return new Seeker(region, Optional.of(language));
  }

  /** Whether {@code contact} is for them; without a country, every contact is. */
  public boolean isServedBy(Contact contact) {
    return region.map(contact::serves).orElse(true);
  }

  /** Whether it is known to speak their language. */
  boolean understands(Contact contact) {
    return language.map(own -> contact.languages().contains(own.code())).orElse(true);
  }

  /** How near it is: of the country, of a union of countries, of the world. */
  int distance(Contact contact) {
    if (region.isEmpty() || region.get().equals(contact.region())) {
      return 0;
    }
    return contact.region().equals(Contact.WORLDWIDE) ? 2 : 1;
  }
}
