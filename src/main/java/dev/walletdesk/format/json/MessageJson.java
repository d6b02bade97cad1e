package dev.walletdesk.format.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.walletdesk.check.verdict.MessageRuling;
import dev.walletdesk.check.verdict.MessageVerdict;
import dev.walletdesk.check.verdict.Sign;
import dev.walletdesk.document.VerdictText;
import dev.walletdesk.document.message.MessageVerdictText;
import dev.walletdesk.text.LocalizedText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a message as one line of JSON. The message itself is not repeated: of its words
 * there is only what the signs rest on.
 */
public record MessageJson(
    Kind kind,
    MessageRuling verdict,
    boolean official,
    List<SignJson> signs,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SignJson> notices,
    List<VerdictJson> contacts,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> from,
    Optional<String> guide,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> answers,
    String explanation) {

  /** Tells it from the verdict on a value. */
  enum Kind {
    MESSAGE
  }

  /** A pattern that the message fits. */
  record SignJson(String id, LocalizedText name, boolean official, String because) {}

  /** Writes what is known of one message, and a line break. */
  public static void write(
      MessageVerdict verdict, MessageVerdictText text, VerdictText values, Writer target)
      throws IOException {
    Json.writeLine(of(verdict, text, values), target);
  }

  private static MessageJson of(
      MessageVerdict verdict, MessageVerdictText text, VerdictText values) {
    Optional<Sign> first =
        verdict.signs().stream().findFirst().or(() -> verdict.notices().stream().findFirst());
    return new MessageJson(
        Kind.MESSAGE,
        verdict.ruling(),
        verdict.isOfficial(),
        signs(verdict.signs(), text),
        signs(verdict.notices(), text),
        verdict.contacts().stream().map(contact -> VerdictJson.of(contact, values)).toList(),
        verdict.senders(),
        first.map(sign -> sign.pattern().guide()),
        first.map(sign -> sign.pattern().answers()).orElse(Map.of()),
        text.sentence(verdict));
  }

  private static List<SignJson> signs(List<Sign> signs, MessageVerdictText text) {
    return signs.stream()
        .map(
            sign ->
                new SignJson(
                    sign.pattern().id(),
                    sign.pattern().name(),
                    sign.pattern().origin().isOfficial(),
                    text.because(sign)))
        .toList();
  }
}
