package dev.walletdesk.catalog;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose statement a page is. A page in an archive is the page that it keeps. On a host of code, the
 * account speaks and not the host; a search of code is one source, whatever is searched. Elsewhere
 * it is the owner of what was registered: one label in front of a public ending, of which those of
 * countries are told by their usual second levels. Where many share a registration, such as on a
 * host of pages, they count as one, so that no trust is claimed for being housed apart.
 */
final class EvidenceSource {

  private static final Pattern ARCHIVED =
      Pattern.compile(
          "https?://(?:web\\.archive\\.org/web|archive\\.(?:ph|today|is))"
              + "/(?<time>\\d+)[a-z_]*/(?:(?<scheme>https?):/+)?(?<page>.+)");
  private static final Pattern DAY = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)\\d*");
  private static final Set<String> CODE_HOSTS =
      Set.of("github.com", "gist.github.com", "raw.githubusercontent.com");
  private static final Set<String> SECOND_LEVELS =
      Set.of("ac", "co", "com", "edu", "go", "gob", "gov", "govt", "mil", "ne", "net", "or", "org");
  private static final int COUNTRY = 2;

  private EvidenceSource() {}

  static String of(URI url) {
    String host = host(url);
    return CODE_HOSTS.contains(host) ? account(kept(url)) : registered(host);
  }

  /** The host of the page, or of the page that an archive keeps. */
  static String host(URI url) {
    String host = kept(url).getHost();
    return host == null ? "" : host.toLowerCase(Locale.ROOT);
  }

  /** The day of a copy, where its link tells. */
  static Optional<LocalDate> copied(URI copy) {
    Matcher archived = ARCHIVED.matcher(copy.toString());
    Matcher day = DAY.matcher(archived.matches() ? archived.group("time") : "");
    try {
      return day.matches() ? Optional.of(date(day)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate date(Matcher day) {
    return LocalDate.of(
        Integer.parseInt(day.group(1)),
        Integer.parseInt(day.group(2)),
        Integer.parseInt(day.group(3)));
  }

  /** Whether a copy is of {@code page}, as far as its link tells which page it keeps. */
  static boolean mayKeep(URI copy, URI page) {
    URI kept = kept(copy);
    return kept.equals(copy) || bare(kept).equals(bare(page));
  }

  /** The address without what a browser or an archive may have added. */
  private static String bare(URI page) {
    return page.toString()
        .replaceFirst("^https?://(www\\.)?([^/:]+)(:\\d+)?", "$2")
        .replaceFirst("#.*", "")
        .replaceFirst("/$", "")
        .toLowerCase(Locale.ROOT);
  }

  private static URI kept(URI url) {
    Matcher archived = ARCHIVED.matcher(url.toString());
    if (!archived.matches()) {
      return url;
    }
    String scheme = archived.group("scheme") == null ? "http" : archived.group("scheme");
    try {
      return URI.create(scheme + "://" + archived.group("page"));
    } catch (IllegalArgumentException e) {
      return url;
    }
  }

  private static String account(URI page) {
    String[] path = page.getPath().split("/", -1);
    return "code:" + (path.length > 1 ? path[1].toLowerCase(Locale.ROOT) : "");
  }

  private static String registered(String host) {
    String[] labels = host.split("\\.", -1);
    int ending =
        labels.length > COUNTRY
                && labels[labels.length - 1].length() == COUNTRY
                && SECOND_LEVELS.contains(labels[labels.length - 2])
            ? 2
            : 1;
    int first = Math.max(0, labels.length - ending - 1);
    return String.join(".", Arrays.asList(labels).subList(first, labels.length));
  }
}
