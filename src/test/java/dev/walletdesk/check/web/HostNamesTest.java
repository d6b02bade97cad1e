package dev.walletdesk.check.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNamesTest {

  private static HostName host(String raw) {
    return HostNames.of(raw).orElseThrow();
  }

  @Test
  void usage() {
    HostName host = host("WWW.Rakuten.co.jp.");
    assertEquals(new HostName("www.rakuten.co.jp", "www.rakuten.co.jp", "co.jp", false), host);
    assertEquals("rakuten.co.jp", host.registrable());
    assertEquals(List.of("www", "rakuten"), host.labels());
    assertEquals("rakuten", host.name());
  }

  @ParameterizedTest
  @CsvSource({
    "alipay.com,        alipay.com,     com,   alipay",
    "a.b.alipay.com,    alipay.com,     com,   alipay",
    "co.uk,             co.uk,          co.uk, ''",
    "com,               com,            com,   ''",
    "localhost,         localhost,      localhost, ''",
    "x.y_z.unknowntld,  y_z.unknowntld, unknowntld, y_z"
  })
  void whatSomebodyRegisteredStandsBeforeThePublicSuffix(
      String raw, String registrable, String suffix, String name) {
    HostName host = host(raw);
    assertEquals(registrable, host.registrable());
    assertEquals(suffix, host.suffix());
    assertEquals(name, host.name());
    assertEquals(raw.equals(registrable), host.isRegistrable());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.1",
        "0x7f000001",
        "1.2.3.4.",
        "[::1]",
        "[fe80::1%25eth0]",
        "１２７.0.0.1"
      })
  void aNetworkAddressHasNoName(String raw) {
    HostName host = host(raw);
    assertTrue(host.address(), raw);
    assertEquals("", host.suffix());
    assertEquals("", host.name());
    assertEquals(List.of(), host.labels());
    assertEquals(host.ascii(), host.registrable());
    assertEquals(host.ascii(), host.shown());
  }

  @Test
  void anInternationalNameHasTwoForms() {
    HostName host = host("例子.公司.cn");
    assertEquals("xn--fsqu00a.xn--55qx5d.cn", host.ascii());
    assertEquals("例子.公司.cn", host.unicode());
    assertEquals("公司.cn", host.suffix());
    assertEquals("例子", host.name());
    assertEquals("xn--fsqu00a.xn--55qx5d.cn", host.registrable());
    assertEquals("xn--fsqu00a.xn--55qx5d.cn (例子.公司.cn)", host.shown());
    assertEquals(host, host("xn--fsqu00a.xn--55qx5d.cn"));
    assertFalse(host.address());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "a..b",
        ".alipay.com",
        "[]",
        "[2001:db8",
        "xn--",
        "xn--a.com",
        "ali pay.com",
        "alipay.com<b>",
        "a\u0644b.com"
      })
  void whatABrowserRefusesIsNoHost(String raw) {
    assertEquals(Optional.empty(), HostNames.of(raw));
  }

  @Test
  void aNameOfMoreThan253CharactersIsNoHost() {
    String longest = "a.".repeat(126) + "b";
    assertEquals(longest, host(longest).ascii());
    assertEquals(Optional.empty(), HostNames.of("a" + longest));
    assertEquals(Optional.empty(), HostNames.of("a".repeat(64) + ".com"));
    assertEquals("a".repeat(63) + ".com", host("a".repeat(63) + ".com").ascii());
  }
}
