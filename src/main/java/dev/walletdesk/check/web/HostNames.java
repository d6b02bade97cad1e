package dev.walletdesk.check.web;

import com.google.common.net.InternetDomainName;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes hosts of what stands in a link: maps internationalised names as browsers do (UTS #46, with
 * ICU) and finds the public suffix (publicsuffix.org, the list in Guava). ICU is loaded only for
 * names that need it.
 */
final class HostNames {

  private static final int LONGEST = 253;
  private static final Pattern PLAIN =
      Pattern.compile("[a-z0-9_-]{1,63}+(?:\\.[a-z0-9_-]{1,63}+)*+");
  private static final Pattern V6 = Pattern.compile("\\[[0-9a-f:.]*:[0-9a-f:.]*(?:%[0-9a-z]+)?]");

  /** WHATWG URL Standard: a host whose last label is a number is an IPv4 address. */
  private static final Pattern V4 = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)");

  private HostNames() {}

  /** The host that {@code raw} names, unless nothing can be called that. */
  static Optional<HostName> of(String raw) {
    String lower = raw.toLowerCase(Locale.ROOT);
    String host = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    if (V6.matcher(host).matches()) {
      return Optional.of(new HostName(host, host, "", true));
    }
    boolean plain = host.length() <= LONGEST && PLAIN.matcher(host).matches();
    if (plain && V4.matcher(host).matches()) {
      return Optional.of(new HostName(host, host, "", true));
    }
    if (plain && !host.contains("xn--")) {
      return Optional.of(new HostName(host, host, suffix(host), false));
    }
    return host.isEmpty() ? Optional.empty() : international(host);
  }

  private static Optional<HostName> international(String host) {
    return InternationalNames.mapped(host)
        .map(
            names ->
                V4.matcher(names.ascii()).matches()
                    ? new HostName(names.ascii(), names.ascii(), "", true)
                    : new HostName(names.ascii(), names.unicode(), suffix(names.unicode()), false));
  }

  /** Whether {@code raw} is something under a public suffix. */
  static boolean hasKnownEnding(String raw) {
    String host = raw.toLowerCase(Locale.ROOT);
    return InternetDomainName.isValid(host) && InternetDomainName.from(host).isUnderPublicSuffix();
  }

  /**
   * Whether the public suffix is not a registry's but a company's, under which its customers name
   * their own hosts: the private part of the list.
   */
  static boolean isHosted(HostName host) {
    if (host.address() || !InternetDomainName.isValid(host.ascii())) {
      return false;
    }
    InternetDomainName name = InternetDomainName.from(host.ascii());
    return name.isUnderPublicSuffix() && !name.publicSuffix().equals(name.registrySuffix());
  }

  private static String suffix(String host) {
    if (InternetDomainName.isValid(host)) {
      InternetDomainName suffix = InternetDomainName.from(host).publicSuffix();
      if (suffix != null) {
        return suffix.toString();
      }
    }
    return host.substring(host.lastIndexOf('.') + 1);
  }
}
