package dev.walletdesk.check.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @Test
  void usage() {
    WebAddress address = WebAddress.read("https://user@help.alipay.com:443/x?y#z").orElseThrow();
    assertEquals(new WebAddress("user", "help.alipay.com", "/x?y#z"), address);
  }

  @ParameterizedTest
  @CsvSource({
    "alipay.com/a,               alipay.com",
    "HTTPS:\\\\alipay.com\\a,    alipay.com",
    "https:////alipay.com,       alipay.com",
    "hxxp://alipay[.]com,        alipay.com",
    "http://a@b@evil.example,    evil.example",
    "http://alipay%2Ecom/,       alipay.com",
    "http://[2001:db8::1]:80/,   [2001:db8::1]"
  })
  void theHostIsFoundAsBrowsersFindIt(String link, String host) {
    assertEquals(Optional.of(host), WebAddress.read(link).map(WebAddress::host));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://", "two words", "https://alipay.com\\@evil.example"})
  void whatBrowsersDisagreeOnIsNoAddress(String link) {
    assertEquals(Optional.empty(), WebAddress.read(link));
  }

  @Test
  void aLinkInALinkIsDecodedToo() {
    WebAddress address =
        WebAddress.read("https://a.example/?to=https%253A%252F%252Fb").orElseThrow();
    assertEquals("/?to=https://b", address.decodedRest());
  }
}
