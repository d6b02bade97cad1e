package dev.walletdesk.site.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of this machine and its driver. Both are named to Selenium, which otherwise looks for
 * them in the network.
 */
record InstalledChromium(Path browser, Path driver) {

  private static final String MISSING =
      "The site is tested in Chromium, which is missing here. Install it and its driver (on Debian:"
          + " apt-get install chromium chromium-driver fonts-noto-cjk), or set the environment"
          + " variables CHROMIUM and CHROMEDRIVER to where they are.";

  static InstalledChromium find() {
    return new InstalledChromium(
        program("CHROMIUM", List.of("chromium", "chromium-browser", "google-chrome")),
        program("CHROMEDRIVER", List.of("chromedriver")));
  }

  private static Path program(String variable, List<String> names) {
    return Optional.ofNullable(System.getenv(variable))
        .map(Path::of)
        .filter(Files::isExecutable)
        .or(() -> names.stream().flatMap(InstalledChromium::onPath).findFirst())
        .orElseThrow(() -> new AssertionError(MISSING));
  }

  private static Stream<Path> onPath(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(directory -> Path.of(directory, name))
        .filter(Files::isExecutable);
  }
}
