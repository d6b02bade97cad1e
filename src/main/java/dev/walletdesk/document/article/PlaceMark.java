package dev.walletdesk.document.article;

import dev.walletdesk.catalog.Provider;
import dev.walletdesk.document.block.BlockWriter;
import dev.walletdesk.text.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern BEFORE_A_COUNTRY =
      Pattern.compile("(?:In |在)?(?:the )?(?:mainland )?");

  /** Behind a country's short name: the rest of a longer one. */
  private static final int MOST_BESIDES = 2;

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
            && (wallets.stream()
                    .flatMap(PlaceMark::names)
                    .anyMatch(one -> one.equalsIgnoreCase(text.substring(0, end).strip()))
                || country(text).filter(one -> end - one.length() <= MOST_BESIDES).isPresent());
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

  /** The name of the only wallet or country, if the text begins with it. */
  private Optional<String> beginning(String text) {
    if (isForCountries && wallets.isEmpty()) {
      return country(text);
    }
    if (!name.isEmpty() && text.startsWith(name)) {
      return Optional.of(name);
    }
    return isForCountries || wallets.size() != 1
        ? Optional.empty()
        : names(wallets.get(0))
            .flatMap(one -> Stream.of(one, "In " + one, "在" + one))
            .filter(text::startsWith)
            .max(Comparator.comparingInt(String::length));
  }

  /** What the text begins with, if that names the only country: "In the UK", "香港". */
  private Optional<String> country(String text) {
    if (wallets.isEmpty() && isForCountries && !name.contains(messages.get("list.comma"))) {
      Matcher begins = BEFORE_A_COUNTRY.matcher(text);
      int start = begins.lookingAt() ? begins.end() : 0;
      String initials = name.replaceAll("[^A-Z]", "");
      int most = Math.min(text.length(), start + name.length());
      for (int end = most; end >= start + 2; end--) {
        String word = text.substring(start, end);
        if ((name.contains(word) || initials.equals(word)) && endsAWord(text, end)) {
          return Optional.of(text.substring(0, end));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean endsAWord(String text, int end) {
    return end == text.length()
        || Character.isIdeographic(text.codePointAt(end))
        || !Character.isLetterOrDigit(text.codePointAt(end));
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
