package dev.walletdesk.terminal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Blank;
import dev.walletdesk.terminal.session.SessionStore.Session;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionStoreTest {

  private static final Language EN = Languages.of("en");

  @TempDir private Path directory;

  private SessionStore store() {
    return SessionStore.in(Map.of("XDG_STATE_HOME", directory.toString()));
  }

  @Test
  void usage() throws IOException {
    SessionStore store = store();
    assertEquals(Optional.empty(), store.kept());
    store.keep(
        "scam", EN, new Answers(Map.of("provider", "alipay")), Map.of(Blank.AMOUNT, "300 元"));
    assertEquals(Map.of("provider", "alipay"), store.kept().orElseThrow().answers());
    assertEquals("scam", store.kept().orElseThrow().guide());
    assertEquals(Map.of(Blank.AMOUNT, "300 元"), store.kept().orElseThrow().details());
    store.forget();
    assertEquals(Optional.empty(), store.kept());
  }

  @Test
  void aPathThatIsNotAbsoluteIsIgnoredAsTheSpecificationWants() {
    Map<String, String> environment =
        Map.of("XDG_STATE_HOME", "state", "HOME", directory.toString());
    assertEquals(
        directory.resolve(".local/state/walletdesk/session.json"),
        SessionStore.in(environment).file());
  }

  @Test
  void theFileCanBeRead() throws IOException {
    SessionStore store = store();
    store.keep(
        "payment-failed",
        EN,
        Answers.NONE.with("money", "taken").with("provider", "alipay"),
        Map.of(Blank.DATE, "27 November"));
    assertEquals(directory.resolve("walletdesk/session.json"), store.file());
    assertEquals(
        """
        {
          "schema" : "walletdesk.session/3",
          "guide" : "payment-failed",
          "language" : "en",
          "answers" : {
            "money" : "taken",
            "provider" : "alipay"
          },
          "details" : {
            "date" : "27 November"
          }
        }
        """,
        Files.readString(store.file()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " leading and trailing ",
        "two\nlines\r\n",
        "\ttab and \u0000 and \u001b[31m",
        "= : # ! answer.money=taken",
        "\"quoted\", \\ and \\u0041 and /",
        "没到账",
        "\u2028\u2029\ufeff\u202e",
        "😀 and é beside e\u0301",
        "</script>",
        "{\"schema\": 1}"
      })
  void whateverWasTypedComesBackAsItWas(String typed) throws IOException {
    SessionStore store = store();
    store.keep(
        typed,
        EN,
        Answers.NONE.with(typed, typed).with("z", typed).with("a", typed),
        Map.of(Blank.ORDER, typed));
    Session kept = store.kept().orElseThrow();
    assertEquals(typed, kept.guide());
    assertEquals(Map.of(typed, typed, "z", typed, "a", typed), kept.answers());
    assertEquals(List.of(typed, "z", "a"), List.copyOf(kept.answers().keySet()), "in order");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "guide=scam",
        "{\"schema\": \"walletdesk.session/3\", \"guide\": \"scam\", \"language\": \"en\","
            + " \"answers\": {}, \"details\": {}",
        "{\"schema\": \"walletdesk.session/3\", \"guide\": \"scam\", \"language\": \"en\","
            + " \"answers\": {}, \"details\": {}} {}",
        "{\"schema\": \"walletdesk.session/3\", \"guide\": \"scam\", \"language\": \"en\","
            + " \"answers\": {}, \"details\": {\"mother\": \"x\"}}",
        "{\"schema\": \"walletdesk.session/2\", \"guide\": \"scam\", \"language\": \"en\","
            + " \"answers\": {}, \"details\": {}}",
        "{\"guide\": \"scam\", \"language\": \"en\", \"answers\": {}, \"details\": {}}",
        "{\"schema\": \"walletdesk.session/3\", \"guide\": \"scam\"}",
        "{\"schema\": \"walletdesk.session/3\", \"guide\": null, \"language\": \"en\", \"answers\":"
            + " {}, \"details\": {}}",
        "{\"schema\": \"walletdesk.session/3\", \"guide\": 1, \"language\": \"en\", \"answers\":"
            + " {}, \"details\": {}}",
        "{\"schema\": \"walletdesk.session/3\", \"guide\": \"scam\", \"language\": \"en\","
            + " \"answers\": [], \"details\": {}}",
        "{\"schema\": \"walletdesk.session/3\", \"guide\": \"scam\", \"language\": \"en\","
            + " \"answers\": {\"a\": null}, \"details\": {}}",
        "{\"schema\": \"walletdesk.session/3\", \"guide\": \"scam\", \"language\": \"en\","
            + " \"answers\": {\"a\": 1}, \"details\": {}}",
        "{\"schema\": \"walletdesk.session/3\", \"guide\": \"scam\", \"language\": \"en\","
            + " \"answers\": {\"a\": true}, \"details\": {}}",
        "{\"schema\": \"walletdesk.session/3\", \"guide\": \"scam\", \"language\": \"en\","
            + " \"answers\": {\"a\": {}}, \"details\": {}}",
        "{\"schema\": \"walletdesk.session/3\", \"guide\": \"scam\", \"guide\": \"fees\","
            + " \"answers\": {}, \"details\": {}}",
        "{\"schema\": \"walletdesk.session/3\", \"guide\": \"scam\", \"language\": \"en\","
            + " \"answers\": {}, \"details\": {}, \"x\": 1}"
      })
  void aBrokenOrForeignFileIsAsIfNothingWereKept(String text) throws IOException {
    SessionStore store = new SessionStore(Files.writeString(directory.resolve("session"), text));
    assertEquals(Optional.empty(), store.kept());
  }

  @Test
  void soIsOneInAnotherEncoding() throws IOException {
    String text =
        "{\"schema\": \"walletdesk.session/3\", \"guide\": \"é\", \"language\": \"en\","
            + " \"answers\": {}, \"details\": {}}";
    Path file = directory.resolve("session");
    assertEquals("é", new SessionStore(Files.writeString(file, text)).kept().orElseThrow().guide());
    Files.writeString(file, text, StandardCharsets.ISO_8859_1);
    assertEquals(Optional.empty(), new SessionStore(file).kept());
    Files.writeString(file, text, StandardCharsets.UTF_16BE);
    assertEquals(Optional.empty(), new SessionStore(file).kept());
  }

  @Test
  void soIsADirectory() {
    assertEquals(Optional.empty(), new SessionStore(directory).kept());
  }
}
