package dev.walletdesk.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.check.verdict.Reason;
import dev.walletdesk.check.verdict.Ruling;
import dev.walletdesk.check.verdict.ValueKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckSchemaTest {

  @Test
  void theSchemaInTheDistributionNamesExactlyTheKindsVerdictsAndReasonsThereAre()
      throws IOException {
    assertEquals(names(ValueKind.values()), inSchema("kind"));
    assertEquals(names(Ruling.values()), inSchema("verdict"));
    assertEquals(names(Reason.values()), inSchema("reason"));
  }

  private static List<String> names(Enum<?>... values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  private static List<String> inSchema(String member) throws IOException {
    String schema = Files.readString(Path.of("src/main/dist/schema/check.schema.json"));
    Matcher list =
        Pattern.compile("\"" + member + "\": \\{\\s*\"enum\": \\[([^\\]]*)]").matcher(schema);
    assertEquals(true, list.find(), member);
    return Stream.of(list.group(1).split(",", -1))
        .map(name -> name.strip().replace("\"", ""))
        .toList();
  }
}
