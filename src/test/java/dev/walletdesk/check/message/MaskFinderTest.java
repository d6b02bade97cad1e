package dev.walletdesk.check.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskFinderTest {

  private static List<String> masks(String message) {
    MessageText text = MessageText.of(message);
    return new MaskFinder()
        .masksIn(text).stream()
            .map(mask -> mask.kind() + " " + text.seen().substring(mask.start(), mask.end()))
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Your parcel is held: [URL]                 | LINK [URL]
          Pay the toll at <link removed>             | LINK <link removed>
          see (redacted link) today                  | LINK (redacted link)
          您的账户已冻结，请点击<链接>解冻                   | LINK <链接>
          请登录#网址#核实                              | LINK #网址#
          请登录（某网址）核实                            | LINK （某网址）
          请登录 http://xxx 核实                       | LINK http://xxx
          请登录www.***.com核实                        | LINK www.***.com
          请登录xxx.com核实                            | LINK xxx.com
          go to bit.ly/**** now                      | LINK bit.ly/****
          请点击 URL 领取                              | LINK  URL
          航班取消，请致电138****1234                    | NUMBER 138****1234
          Call 1-800-***-**** now                    | NUMBER 1-800-***-****
          call us on [phone number]                  | NUMBER [phone number]
          加我[微信号]                                  | MESSENGER [微信号]
          """,
      ignoreLeadingAndTrailingWhitespace = true)
  void whatWasTakenOutIsFound(String message, String mask) {
    assertEquals(
        List.of(mask.replace("  ", " ")),
        masks(message).stream().map(found -> found.replace("  ", " ")).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See [the link](https://www.alipay.com) for more",
        "URL: https://www.alipay.com/help",
        "您尾号138****1234的手机已开通",
        "尾号****1234的账户支出12.50元",
        "https://www.xxl.example/a",
        "Never open a link (or a file) from a stranger",
        "回复T退订（不收费）",
      })
  void whatIsReadableOrNoWayToAnswerIsNoMask(String message) {
    assertEquals(List.of(), masks(message));
  }

  @Test
  void aLongRowOfMasksIsReadInBoundedTime() {
    assertEquals(List.of(), masks("*".repeat(200_000) + "1".repeat(200_000)));
  }
}
