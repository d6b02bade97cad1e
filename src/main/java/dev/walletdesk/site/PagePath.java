package dev.walletdesk.site;

import dev.walletdesk.text.Language;

/**
 * Where a page of the site is. Links between pages are relative, so that the site can stand
 * anywhere, on a disk too.
 *
 * @param language whose pages it belongs to
 * @param path within the pages of its language, such as {@code guides/scam.html}
 */
record PagePath(Language language, String path) {

  static final String HOME = "index.html";
  static final String CONTACTS = "contacts.html";
  static final String WRONG_NUMBERS = "wrong-numbers.html";
  static final String ABOUT = "about.html";

  static String guide(String id) {
    return "guides/" + id + ".html";
  }

  static String diagnosis(String id) {
    return "diagnose/" + id + ".html";
  }

  static String provider(String id) {
    return "contacts/" + id + ".html";
  }

  static String authority(String id) {
    return "authorities/" + id + ".html";
  }

  /** The file, from the root of the site. */
  String file() {
    return language.code() + "/" + path;
  }

  /** The way from here to another page in the same language. */
  String to(String otherPath) {
    return up(path) + otherPath;
  }

  /** The way from here to the root of the site. */
  String root() {
    return up(file());
  }

  /** The way from here to the same page in another language. */
  String in(Language other) {
    return root() + new PagePath(other, path).file();
  }

  private static String up(String path) {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
