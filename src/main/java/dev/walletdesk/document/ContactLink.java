package dev.walletdesk.document;

import dev.walletdesk.catalog.Contact;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address by which a device dials, writes to or opens a contact. Only what may be recommended
 * to customers has one.
 */
public final class ContactLink {

  /** What people write between digits (E.123). */
  private static final Pattern SEPARATORS = Pattern.compile("[ ()./\\u00A0\\u2010-\\u2015-]+");

  /** A zero that is dialled only inside the country. */
  private static final Pattern TRUNK_ZERO = Pattern.compile("(?<=\\+\\d{1,3} ?)\\(0\\)");

  /** A digit or two behind a hyphen are a choice in a menu, not part of the number. */
  private static final Pattern MENU = Pattern.compile(".*-\\d{1,2}");

  private static final Pattern DIALLED = Pattern.compile("\\+?[0-9]{2,15}");
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)++");

  private ContactLink() {}

  /** A {@code tel:} (RFC 3966), {@code mailto:} (RFC 6068) or web address. */
  public static Optional<String> of(Contact contact) {
    if (!contact.isRecommendable()) {
      return Optional.empty();
    }
    return switch (contact.channel()) {
      case PHONE -> dialled(contact.value()).map("tel:"::concat);
      case EMAIL ->
          Optional.of(contact.value())
              .filter(value -> EMAIL.matcher(value).matches())
              .map("mailto:"::concat);
      case WEB, CHAT, SOCIAL, APP -> web(contact.value());
    };
  }

  /**
   * The digits that are dialled, if {@code value} is a plain number without letters or extension.
   */
  public static Optional<String> dialled(String value) {
    String written = TRUNK_ZERO.matcher(value).replaceFirst("");
    return Optional.of(SEPARATORS.matcher(written).replaceAll(""))
        .filter(digits -> DIALLED.matcher(digits).matches())
        .filter(digits -> !MENU.matcher(written).matches());
  }

  private static Optional<String> web(String value) {
    try {
      URI uri = new URI(value);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(value) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
