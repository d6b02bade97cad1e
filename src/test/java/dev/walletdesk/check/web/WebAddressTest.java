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

  @ParameterizedTest
  @CsvSource({
    "https://%61lipay.com/%61,   '',       alipay.com,   /%61",
    "https://alipay.com%2,       '',       alipay.com%2, ''",
    "https://alipay.com%2F,      '',       alipay.com/,  ''",
    "https://%zzalipay.com,      '',       %zzalipay.com, ''",
    "https://%2zalipay.com,      '',       %2zalipay.com, ''",
    "https://%20,                '',       ' ',          ''",
    "https://a＠evil.example,     a,        evil.example, ''",
    "https://a%40evil.example,   a,        evil.example, ''",
    "https://@evil.example,      '',       evil.example, ''",
    "https://evil.example#a@b,   '',       evil.example, #a@b",
    "https://evil.example?a,     '',       evil.example, ?a",
    "https://evil.example:80,    '',       evil.example, ''",
    "/evil.example,              none,     none,         none",
    "//evil.example/x,           '',       evil.example, /x",
    "https://[::1]x:80/y,        '',       [::1],        /y",
    "https://[::1,               '',       [::1,         ''",
    "a\\b,                       '',       a,            /b",
    "a(.)b,                      '',       a.b,          ''"
  })
  void escapesPortsAndWhatStandsBeforeTheAt(
      String link, String userInfo, String host, String rest) {
    WebAddress expected = new WebAddress(userInfo, host, rest);
    assertEquals(expected, WebAddress.read(link).orElse(new WebAddress("none", "none", "none")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\@", "\\\\a@evil.example", "@\\", "https:\\\\a@evil.example"})
  void aBackslashBesideAnAtIsNoAddress(String link) {
    assertEquals(Optional.empty(), WebAddress.read(link));
  }

  @Test
  void escapesOfControlCharactersAreResolvedInWhatFollowsTheHost() {
    WebAddress address = WebAddress.read("https://a.example/?x=%09%00%1").orElseThrow();
    assertEquals("/?x=\t\u0000%1", address.decodedRest());
  }
}
