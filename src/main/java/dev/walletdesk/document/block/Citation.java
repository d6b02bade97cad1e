package dev.walletdesk.document.block;

import java.util.Optional;

/**
 * A page as a source. Users may be sent to official pages; of others only the host is named.
 *
 * @param host whose page it is
 * @param address the page, where users may be sent to it
 * @param date the date that it bears, ready to stand behind; empty for none
 */
public record Citation(String host, Optional<String> address, String date) {

  /** Whose page it is, with its date. */
  public String named() {
    return host + date;
  }

  /** The address with the date, or only whose page it is where nobody should be sent. */
  public String written() {
    return address.orElse(host) + date;
  }
}
