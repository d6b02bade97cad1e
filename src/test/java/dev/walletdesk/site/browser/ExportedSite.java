package dev.walletdesk.site.browser;

import dev.walletdesk.testing.Exported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The site as it is exported from the project's own data, on a disk. */
record ExportedSite(Path root) {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>All pages</title>
      <link rel="stylesheet" href="site/style.css">
      """;

  /** Where it is left, for whoever wants to look at it. */
  private static final Path PLACE = Path.of("target", "site");

  static ExportedSite made() {
    Exported.ofWhole("site", "-o", PLACE.toString());
    return new ExportedSite(PLACE);
  }

  /** All pages in one language, from the root of the site. */
  List<String> pagesIn(String language) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve(language))) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.endsWith(".html"))
          .sorted()
          .toList();
    }
  }

  /**
   * The main part of every page in one language, one below the other: a browser lays out all of
   * them in less time than it takes to open a few. Each bears its page as {@code data-page}.
   */
  String mainParts(String language) throws IOException {
    StringBuilder all = new StringBuilder(HEAD);
    for (String page : pagesIn(language)) {
      String text = Files.readString(root.resolve(page));
      int start = text.indexOf("<main");
      String main = text.substring(start, text.indexOf("</main>", start));
      all.append(main.replaceFirst("<main", "<main data-page='" + page + "'")).append("</main>");
    }
    Path file = root.resolveSibling("main-parts.html");
    Files.writeString(file, all);
    return file.toUri().toString();
  }

  /** The address of a page; what follows a {@code #} in it names a part of the page. */
  String address(String page) {
    String[] parts = page.split("#", 2);
    String address = root.resolve(parts[0]).toUri().toString();
    return parts.length == 1 ? address : address + "#" + parts[1];
  }
}
