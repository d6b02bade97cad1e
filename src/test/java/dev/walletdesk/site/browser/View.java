package dev.walletdesk.site.browser;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a page is looked at. */
record View(String language, Device device, String scheme) {

  static final List<String> LANGUAGES = List.of("zh", "en");

  /** Both languages on a phone and on a desktop, in light and dark colours. */
  static Stream<View> all() {
    return Stream.of("light", "dark").flatMap(View::inScheme);
  }

  /** Both languages on a phone and on a desktop, in light colours. */
  static Stream<View> light() {
    return inScheme("light");
  }

  private static Stream<View> inScheme(String scheme) {
    return LANGUAGES.stream()
        .flatMap(
            language ->
                Stream.of(Device.PHONE, Device.DESKTOP)
                    .map(device -> new View(language, device, scheme)));
  }

  @Override
  public String toString() {
    return language + "-" + device.name().toLowerCase(Locale.ROOT) + "-" + scheme;
  }
}
