package dev.walletdesk.terminal.screen;

import dev.walletdesk.terminal.screen.Menu.Option;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds options of a menu by what somebody types: the one way for every list. */
final class OptionSearch {

  private static final Pattern LATIN = Pattern.compile("[a-z]+");

  /** A name that is shorter may stand in what was typed by chance. */
  private static final int LEAST_NAME = 2;

  private static final int LEAST_LATIN_NAME = 4;

  private final Menu menu;

  OptionSearch(Menu menu) {
    this.menu = menu;
  }

  /**
   * The options called exactly what was typed; or else those whose names contain it; or that mean
   * it; or whose explanation contains it, or whose name is contained in it; or that are spelt so in
   * pinyin; or that share most words with it. All when nothing was typed.
   */
  List<Option> matching(String typed) {
    String wanted = TypedText.normal(typed);
    if (wanted.isEmpty()) {
      return menu.options();
    }
    return Stream.<Supplier<List<Option>>>of(
            () -> named(wanted, String::equals),
            () -> named(wanted, String::contains),
            () -> menu.search().apply(typed),
            () -> explained(wanted),
            () -> named(wanted, OptionSearch::isSaidIn),
            () -> spelt(wanted),
            () -> new SharedWords(typed).likest(menu.options()))
        .map(Supplier::get)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Option> named(String wanted, BiPredicate<String, String> fits) {
    return menu.options().stream()
        .filter(option -> names(option).anyMatch(name -> fits.test(name, wanted)))
        .toList();
  }

  private static Stream<String> names(Option option) {
    return Stream.concat(Stream.of(option.label()), option.keys().stream()).map(TypedText::normal);
  }

  private static boolean isSaidIn(String name, String wanted) {
    int least = name.codePoints().allMatch(c -> c < 0x250) ? LEAST_LATIN_NAME : LEAST_NAME;
    return name.length() >= least && wanted.contains(name);
  }

  private List<Option> explained(String wanted) {
    return menu.options().stream()
        .filter(option -> option.hint().map(TypedText::normal).orElse("").contains(wanted))
        .toList();
  }

  private List<Option> spelt(String wanted) {
    return LATIN.matcher(wanted).matches()
        ? menu.options().stream()
            .filter(option -> PinyinMatch.spells(wanted, option.label()))
            .toList()
        : List.of();
  }
}
