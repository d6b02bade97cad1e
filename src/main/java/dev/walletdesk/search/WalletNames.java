package dev.walletdesk.search;

import dev.walletdesk.catalog.Names;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the wallets that a text names, by any of their names: the longest at each place, and never
 * inside of another word; not what is denied.
 */
final class WalletNames {

  /** In words, and Chinese characters, each a word of its own. */
  private static final int LONGEST = 10;

  /** What may stand between the names of wallets of which somebody speaks at once. */
  private static final Set<String> JOINING =
      Set.of(
          "and", "my", "both", "plus", "also", "with", "as", "well", "n", "和", "跟", "与", "还", "有",
          "以", "及", "同", "也", "连", "加");

  private final Names<Provider> names;
  private final Set<String> ordinary =
      Set.copyOf(WordList.entries("/dev/walletdesk/search/names-that-are-words.txt"));

  WalletNames(List<Provider> providers) {
    this.names = Names.of(providers);
  }

  /** The wallet that is named, when it is only one. */
  Optional<Provider> onlyOneIn(String text) {
    List<Provider> found = named(text).stream().map(Named::wallet).distinct().toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * The wallets that are named in one breath: “PayPal and Venmo”, “微信支付宝都在上面”. None where something
   * else stands between them: money that goes “from PayPal to Wise” is no case of both.
   */
  List<Provider> togetherIn(String text) {
    List<String> words = words(NormalText.folded(text));
    List<Named> found = named(text);
    for (int i = 1; i < found.size(); i++) {
      if (!JOINING.containsAll(words.subList(found.get(i - 1).end(), found.get(i).start()))) {
        return List.of();
      }
    }
    return found.stream().map(Named::wallet).distinct().toList();
  }

  /** A wallet, and from which word to which it is named. */
  private record Named(Provider wallet, int start, int end) {}

  private List<Named> named(String text) {
    List<Named> found = new ArrayList<>();
    List<String> words = words(NormalText.folded(text));
    for (int from = 0; from < words.size(); ) {
      Optional<Named> named = unbroken(words, from);
      if (!isDenied(words, from)) {
        named.ifPresent(found::add);
      }
      from = named.map(Named::end).orElse(from + 1);
    }
    return found;
  }

  /** The longest name, unless it ends within the next one: 微信 and 支付宝, not 微信支付 and 宝. */
  private Optional<Named> unbroken(List<String> words, int from) {
    Optional<Named> longest = longest(words, from, words.size());
    for (int end = from + 1; end < longest.map(Named::end).orElse(from); end++) {
      Optional<Named> shorter = longest(words, from, end).filter(atEnd(end));
      int beyond = longest.orElseThrow().end();
      if (shorter.isPresent()
          && longest(words, end, words.size()).filter(next -> next.end() > beyond).isPresent()) {
        return shorter;
      }
    }
    return longest;
  }

  private static Predicate<Named> atEnd(int end) {
    return named -> named.end() == end;
  }

  private Optional<Named> longest(List<String> words, int from, int limit) {
    for (int to = Math.min(limit, from + LONGEST); to > from; to--) {
      String name = String.join("", words.subList(from, to));
      if (ordinary.contains(name)) {
        return Optional.empty();
      }
      Optional<Provider> wallet = names.find(name);
      if (wallet.isPresent()) {
        return Optional.of(new Named(wallet.get(), from, to));
      }
    }
    return Optional.empty();
  }

  /** “Not PayPal”, “不是支付宝”: the wallet is another one. */
  private static boolean isDenied(List<String> words, int name) {
    return (name > 0 && Phrases.isDenial(words.get(name - 1)))
        || (name > 1 && Phrases.isDenial(words.get(name - 2) + words.get(name - 1)));
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
