package dev.walletdesk.search;

import dev.walletdesk.catalog.Names;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.text.WordList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the wallets that a text names, by any of their names: the longest at each place, and never
 * inside of another word; not what is denied.
 */
final class WalletNames {

  /** In words, and Chinese characters, each a word of its own. */
  private static final int LONGEST = 10;

  private final Names<Provider> names;
  private final Set<String> ordinary =
      Set.copyOf(WordList.entries("/dev/walletdesk/search/names-that-are-words.txt"));

  WalletNames(List<Provider> providers) {
    this.names = Names.of(providers);
  }

  /** The wallet that is named, when it is only one. */
  Optional<Provider> onlyOneIn(String text) {
    Set<Provider> found = new LinkedHashSet<>();
    List<String> words = words(NormalText.folded(text));
    for (int from = 0; from < words.size(); ) {
      int to = Math.min(words.size(), from + LONGEST);
      Optional<Provider> named = Optional.empty();
      while (named.isEmpty() && to > from) {
        named = named(String.join("", words.subList(from, to)));
        to--;
      }
      if (!isDenied(words, from)) {
        named.ifPresent(found::add);
      }
      from = named.isPresent() ? to + 1 : from + 1;
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /** “Not PayPal”, “不是支付宝”: the wallet is another one. */
  private static boolean isDenied(List<String> words, int name) {
    return (name > 0 && Phrases.isDenial(words.get(name - 1)))
        || (name > 1 && Phrases.isDenial(words.get(name - 2) + words.get(name - 1)));
  }

  private Optional<Provider> named(String name) {
    return ordinary.contains(name) ? Optional.empty() : names.find(name);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      while (Features.isWord(c) && end < text.length() && Features.isWord(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (Features.isWord(c) || Character.isIdeographic(c)) {
        words.add(text.substring(at, end));
      }
      at = end;
    }
    return words;
  }
}
