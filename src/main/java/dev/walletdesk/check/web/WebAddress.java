package dev.walletdesk.check.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a link, found as browsers find them (WHATWG URL Standard): backslashes count as
 * slashes, any number of slashes follows the scheme, and only what stands behind the last {@code @}
 * of the authority is the host. Addresses that were made harmless for quoting ({@code hxxp}, {@code
 * [.]}) are read as what they stand for.
 *
 * @param userInfo what stands before the {@code @}; empty when there is none
 * @param host as written, percent-decoded, without port
 * @param rest path, query and fragment
 */
public record WebAddress(String userInfo, String host, String rest) {

  private static final Pattern SCHEME =
      Pattern.compile("^(?:(?:h(?:tt|xx)ps?|ftp|wss?):/*|//+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern PORT = Pattern.compile(":\\d*$");

  /** The parts of {@code text}, if it can be a web address. */
  public static Optional<WebAddress> read(String text) {
    if (text.chars().anyMatch(Character::isWhitespace)) {
      return Optional.empty();
    }
    // Programs disagree on where the host ends in such a link; nobody honest writes one.
    if (text.indexOf('\\') >= 0 && text.indexOf('@') >= 0) {
      return Optional.empty();
    }
    String plain = text.replace("[.]", ".").replace("(.)", ".").replace("[:]", ":");
    String slashed = plain.replace('\\', '/');
    Matcher scheme = SCHEME.matcher(slashed);
    String address = scheme.find() ? slashed.substring(scheme.end()) : slashed;
    int end = endOfAuthority(address);
    String authority = decoded(address.substring(0, end)).replace('＠', '@');
    int at = authority.lastIndexOf('@');
    String host = authority.substring(at + 1);
    String name = host.startsWith("[") ? host.replaceFirst("].*", "]") : portless(host);
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new WebAddress(authority.substring(0, Math.max(at, 0)), name, address.substring(end)));
  }

  /** Whether the host is one label or more under an ending that is in the public suffix list. */
  public boolean hasKnownEnding() {
    return HostNames.hasKnownEnding(host);
  }

  /** Path, query and fragment with percent-escapes resolved, also those of a link in a link. */
  String decodedRest() {
    return decoded(decoded(rest));
  }

  private static String portless(String host) {
    return PORT.matcher(host).replaceFirst("");
  }

  private static int endOfAuthority(String address) {
    for (int i = 0; i < address.length(); i++) {
      if ("/?#".indexOf(address.charAt(i)) >= 0) {
        return i;
      }
    }
    return address.length();
  }

  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] source = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < source.length; i++) {
      int value = source[i] == '%' && i + 2 < source.length ? hex(source, i + 1) : -1;
      bytes.write(value >= 0 ? value : source[i]);
      i += value >= 0 ? 2 : 0;
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static int hex(byte[] source, int index) {
    int high = Character.digit(source[index], 16);
    int low = Character.digit(source[index + 1], 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
