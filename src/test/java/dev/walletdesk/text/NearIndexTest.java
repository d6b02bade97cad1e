package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearIndexTest {

  private final NearIndex<String> index = new NearIndex<>();

  NearIndexTest() {
    index.add("alipay", "a wallet");
    index.add("paypal", "another wallet");
  }

  @Test
  void usage() {
    assertEquals(Optional.of("a wallet"), index.find("alipya").map(NearIndex.Near::value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"aalipay", "alipai", "lipay", "alipayy", "ailpay"})
  void oneEditIsNear(String text) {
    assertEquals(Optional.of("alipay"), index.find(text).map(NearIndex.Near::key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"alipay", "alpya", "", "wechat"})
  void theTextItselfAndTwoEditsAreNot(String text) {
    assertEquals(Optional.empty(), index.find(text));
  }

  @Test
  void theTextItselfIsFoundExactly() {
    assertEquals(Optional.of("another wallet"), index.exactly("paypal").map(one -> one.value()));
    assertEquals(Optional.empty(), index.exactly("aypal"));
  }
}
