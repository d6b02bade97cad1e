package dev.walletdesk.site.browser;

import dev.walletdesk.testing.Exported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The site as it is exported from the project's own data, on a disk. */
record ExportedSite(Path root) {

  static ExportedSite into(Path directory) {
    Path root = directory.resolve("site");
    Exported.ofWhole("site", "-o", root.toString());
    return new ExportedSite(root);
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

  /** The guides to click through, whose links are the same in both languages. */
  List<String> diagnoses() throws IOException {
    return pagesIn("zh").stream().filter(page -> page.startsWith("zh/diagnose/")).toList();
  }

  /** The address of a page; what follows a {@code #} in it names a part of the page. */
  String address(String page) {
    String[] parts = page.split("#", 2);
    String address = root.resolve(parts[0]).toUri().toString();
    return parts.length == 1 ? address : address + "#" + parts[1];
  }
}
