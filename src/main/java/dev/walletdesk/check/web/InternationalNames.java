package dev.walletdesk.check.web;

import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.SpoofChecker;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What only ICU knows of names with characters beyond ASCII. */
final class InternationalNames {

  private static final IDNA MAPPING =
      IDNA.getUTS46Instance(
          IDNA.NONTRANSITIONAL_TO_ASCII
              | IDNA.NONTRANSITIONAL_TO_UNICODE
              | IDNA.CHECK_BIDI
              | IDNA.CHECK_CONTEXTJ);
  private static final SpoofChecker CONFUSABLES = new SpoofChecker.Builder().build();

  /** WHATWG URL Standard: forbidden host code points. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\x00-\\x20#%/:<>?@\\[\\\\\\]^|\\x7F]");

  private InternationalNames() {}

  /** A host in both its forms. */
  record Names(String ascii, String unicode) {}

  /** The host as a browser would look it up; empty if it would refuse to. */
  static Optional<Names> mapped(String host) {
    IDNA.Info info = new IDNA.Info();
    String ascii = MAPPING.nameToASCII(host, new StringBuilder(), info).toString();
    if (info.hasErrors() || ascii.isEmpty() || FORBIDDEN.matcher(ascii).find()) {
      return Optional.empty();
    }
    String unicode = MAPPING.nameToUnicode(ascii, new StringBuilder(), new IDNA.Info()).toString();
    return Optional.of(new Names(ascii.toLowerCase(Locale.ROOT), unicode));
  }

  /** UTS #39: the same text for all texts that look the same. */
  static String skeleton(String text) {
    return CONFUSABLES.getSkeleton(text);
  }
}
