package dev.walletdesk.search;

import dev.walletdesk.text.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The country in which somebody says they are: “in Ohio”, “我在香港”. Where money goes to or comes from
 * is not where they are, and whoever is on a journey has the account of home.
 */
final class CountrySaid {

  private static final String FIELD = ": ";

  private static final List<String> BEFORE = List.of("in ", "in the ", "在", "我是");

  private static final List<String> ON_A_JOURNEY =
      List.of(
          "trip",
          "travelling",
          "traveling",
          "travel",
          "holiday",
          "vacation",
          "tourist",
          "visiting",
          "business trip",
          "abroad",
          "旅游",
          "旅行",
          "出差",
          "出国",
          "游客",
          "度假",
          "留学",
          "境外");

  private CountrySaid() {}

  /** ISO 3166-1 alpha-2; none when no country is named as where they are, or two are. */
  static Optional<String> in(String text) {
    Phrases phrases = new Phrases(text);
    if (ON_A_JOURNEY.stream().anyMatch(phrases::contain)) {
      return Optional.empty();
    }
    String normal = NormalText.of(text);
    if (BEFORE.stream().noneMatch(before -> normal.contains(before.strip()))
        && normal.codePoints().noneMatch(Character::isIdeographic)) {
      return Optional.empty();
    }
    List<String> found = new ArrayList<>();
    places()
        .forEach(
            (code, names) -> {
              if (names.stream().anyMatch(name -> isSaid(name, normal, phrases))) {
                found.add(code);
              }
            });
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isSaid(String name, String normal, Phrases phrases) {
    boolean chinese = Character.isIdeographic(name.codePointAt(0));
    return (chinese && normal.startsWith(name))
        || BEFORE.stream()
            .filter(before -> chinese == Character.isIdeographic(before.codePointAt(0)))
            .anyMatch(before -> phrases.contain(before + name));
  }

  private static Map<String, List<String>> places() {
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (String line : WordList.entries("/dev/walletdesk/search/places.txt")) {
      int colon = line.indexOf(FIELD);
      places.put(
          line.substring(0, colon),
          List.of(line.substring(colon + FIELD.length()).split(", ", -1)));
    }
    return places;
  }
}
