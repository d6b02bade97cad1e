package dev.walletdesk.check.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnlistedHostsTest {

  @ParameterizedTest
  @CsvSource({
    "usps-parcel.com, odd",
    "usps.parcel.com, odd",
    "uspspostal.com, odd",
    "my-fedex.us, odd",
    "netflix.billing.web.app, odd",
    "suda.duckdns.org, odd",
    "anything.top, odd",
    "netflix.top, odd",
    "egx6aqx8r.co, odd",
    "parcels.today, odd",
    "usps.com, known",
    "tools.usps.com, known",
    "www.icbc.com.cn, known",
    "tax.service.gov.uk, known",
    "www.beian.gov.cn, known",
    "myups.example, plain",
    "upset.com, plain",
    "shop.meadow.com, plain",
    "meadow.blog, plain",
    "gov.com, plain",
    "24hours.com, plain",
    "b2bshop.com, plain",
  })
  void aHostIsOddKnownToEverybodyOrNeither(String host, String is) {
    String found =
        UnlistedHosts.isOdd(host) ? "odd" : UnlistedHosts.isWellKnown(host) ? "known" : "plain";
    assertEquals(is, found, host);
  }

  @ParameterizedTest
  @CsvSource({
    "/W70A9956, true",
    "/xAW58d60, true",
    "/zz5w3elj, true",
    "/OpenDay, false",
    "/event2024, false",
    "/Careers, false",
    "/mychoice, false",
    "/a8, false",
    "/t/SW0000001, false",
    "/2026-12-01, false",
    "'', false",
  })
  void aPathIsACodeIfNobodyCouldReadItOut(String path, boolean code) {
    assertEquals(code, UnlistedHosts.isCode(path));
  }

  @ParameterizedTest
  @CsvSource({"'', plain", "localhost, plain", "a..b, plain", "com, plain", "top, odd"})
  void whatIsNoHostIsNeither(String host, String is) {
    assertEquals(is, UnlistedHosts.isOdd(host) ? "odd" : "plain");
    assertEquals(false, UnlistedHosts.isWellKnown(host));
  }
}
