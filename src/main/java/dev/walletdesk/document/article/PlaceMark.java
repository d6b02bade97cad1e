package dev.walletdesk.document.article;

import dev.walletdesk.catalog.Provider;
import dev.walletdesk.document.block.BlockWriter;
import dev.walletdesk.text.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How readers see for which wallets or countries something is. What names them itself is not given
 * the name a second time.
 *
 * @param name of the wallets and countries
 * @param answers the answers for which it is besides, if not all
 * @param wallets the wallets
 * @param isForCountries whether it is for some countries, with or without wallets
 */
record PlaceMark(
    Messages messages,
    String name,
    Optional<String> answers,
    List<Provider> wallets,
    boolean isForCountries) {

  /** The title of something, with the name. */
  String title(String text) {
    boolean named =
        !isForCountries
            && !wallets.isEmpty()
            && wallets.stream().allMatch(wallet -> names(wallet).anyMatch(one -> has(text, one)));
    return named || name.isEmpty() ? text : messages.get("article.for", text, name);
  }

  /** Whether it is for everybody. */
  boolean isBlank() {
    return name.isEmpty() && answers.isEmpty();
  }

  /** The title of something below the name. */
  String within(String text) {
    String colon = messages.get("list.colon");
    int end = text.indexOf(colon);
    boolean named =
        end > 0
            && wallets.stream()
                .flatMap(PlaceMark::names)
                .anyMatch(one -> one.equalsIgnoreCase(text.substring(0, end).strip()));
    return named ? capitalised(text.substring(end + colon.length()).strip()) : text;
  }

  /** Writes something to know, beginning with the name. */
  void write(String text, BlockWriter out) {
    Optional<String> begins = beginning(text);
    if (begins.isPresent() && answers.isEmpty()) {
      out.labelled(begins.get(), text.substring(begins.get().length()));
    } else {
      out.labelled(labelled(name), messages.get("article.label", within(text)));
    }
  }

  /** A name with the answers for which it is. */
  String labelled(String text) {
    return answers
        .map(cases -> messages.get("article.place", text, withinASentence(cases)))
        .orElse(text);
  }

  /** The name of the only wallet, if the text begins with it. */
  private Optional<String> beginning(String text) {
    return isForCountries || wallets.size() != 1
        ? Optional.empty()
        : names(wallets.get(0))
            .filter(text::startsWith)
            .max(Comparator.comparingInt(String::length));
  }

  private static Stream<String> names(Provider wallet) {
    return Stream.of(wallet.name().all(), wallet.aliases(), List.of(wallet.id()))
        .flatMap(List::stream);
  }

  private static boolean has(String text, String name) {
    return text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
  }

  private static String withinASentence(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private static String capitalised(String text) {
    int first = text.offsetByCodePoints(0, text.isEmpty() ? 0 : 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }
}
