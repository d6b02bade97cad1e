package dev.walletdesk.check.web;

import java.util.Arrays;
import java.util.List;

/**
 * A host, in its forms and parts.
 *
 * @param ascii in lower case, with internationalised labels in Punycode
 * @param unicode as people read it
 * @param suffix the public suffix in Unicode, under which everybody may register names; empty for a
 *     network address
 * @param address whether it is a bare network address
 */
record HostName(String ascii, String unicode, String suffix, boolean address) {

  /** All else follows from the name in ASCII. */
  @Override
  public boolean equals(Object other) {
    return other instanceof HostName that && ascii.equals(that.ascii);
  }

  /** By hand: every start would link the one that the JDK makes for records anew. */
  @Override
  public int hashCode() {
    return ascii.hashCode();
  }

  /** The part that somebody registered, with the suffix, in ASCII; the host itself if none. */
  String registrable() {
    if (address) {
      return ascii;
    }
    int labels = suffix.split("\\.", -1).length + 1;
    List<String> all = Arrays.asList(ascii.split("\\.", -1));
    return String.join(".", all.subList(Math.max(0, all.size() - labels), all.size()));
  }

  /** Whether it is what somebody registered, not a part of it. */
  boolean isRegistrable() {
    return registrable().equals(ascii);
  }

  /** The labels in front of the public suffix, in Unicode, as they are read. */
  List<String> labels() {
    if (address || unicode.length() <= suffix.length()) {
      return List.of();
    }
    String front = unicode.substring(0, unicode.length() - suffix.length() - 1);
    return Arrays.asList(front.split("\\.", -1));
  }

  /** The label that somebody registered; empty when the host is a public suffix itself. */
  String name() {
    List<String> labels = labels();
    return labels.isEmpty() ? "" : labels.get(labels.size() - 1);
  }

  /** The host in ASCII and, if that reads differently, in Unicode. */
  String shown() {
    return ascii.equals(unicode) ? ascii : ascii + " (" + unicode + ")";
  }
}
