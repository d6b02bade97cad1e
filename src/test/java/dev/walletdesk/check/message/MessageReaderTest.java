package dev.walletdesk.check.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.testing.LabelledMessage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageReaderTest {

  private final MessageReader reader = new MessageReader();

  private List<String> contacts(String message) {
    return reader.mentionsIn(MessageText.of(message)).stream().map(Mention::value).toList();
  }

  @Test
  void usage() {
    assertEquals(
        List.of(
            "LINK http://suda-dizhi.example/k3",
            "MESSENGER 10000001",
            "NUMBER 95188",
            "MAILBOX a@example.com"),
        reader
            .mentionsIn(
                MessageText.of(
                    "12 小时内到 http://suda-dizhi.example/k3 付 1.5 元，QQ 10000001，电话95188，a@example.com"))
            .stream()
            .map(mention -> mention.kind() + " " + mention.value())
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages-zh.tsv", "messages-en.tsv", "contacts.tsv"})
  void everyWayToAnswerIsFoundAndNothingElse(String table) {
    List<String> failures = new ArrayList<>();
    for (LabelledMessage message : LabelledMessage.all("message/" + table)) {
      List<String> found = contacts(message.text());
      if (!found.equals(message.contacts())) {
        failures.add(message.text() + " → " + found + ", not " + message.contacts());
      }
    }
    assertEquals(List.of(), failures);
  }

  @ParameterizedTest
  @ValueSource(strings = {"draw@example.com (+)", "(+", "++(+(", "( +( 1", "+(+1"})
  void signsOfNumbersWithoutDigitsAreNoNumbers(String message) {
    assertEquals(contacts(message.replace("(", "").replace("+", "")), contacts(message), message);
  }
}
