package dev.walletdesk.export.browser;

import dev.walletdesk.export.Exported;
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

  /** All pages, from the root of the site. */
  List<String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.endsWith(".html"))
          .sorted()
          .toList();
    }
  }

  /** The guides to click through, in one language. */
  List<String> diagnoses(String language) throws IOException {
    return pages().stream().filter(page -> page.startsWith(language + "/diagnose/")).toList();
  }

  /** The address of a page; what follows a {@code #} in it names a part of the page. */
  String address(String page) {
    String[] parts = page.split("#", 2);
    String address = root.resolve(parts[0]).toUri().toString();
    return parts.length == 1 ? address : address + "#" + parts[1];
  }
}
