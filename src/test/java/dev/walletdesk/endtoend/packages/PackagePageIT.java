package dev.walletdesk.endtoend.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code src/docs/packaging.md} says to type is typed. */
@Tag("packages")
class PackagePageIT {

  private static final Path PAGE = Path.of("src/docs/packaging.md");

  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^<!-- run by \\S+PackagePageIT.java -->\\n```sh\\n(.*?)^```$");

  static Stream<String> scripts() throws IOException {
    return BLOCK.matcher(Files.readString(PAGE)).results().map(block -> block.group(1));
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void installsUsesAndRemoves(String script) throws IOException {
    Path archive = archive(script);
    try (Workplace place = new Workplace(User.self())) {
      place.with("JAVA_HOME", System.getProperty("java.home")).with("npm_config_offline", "true");
      place.copy(archive);
      String printed = place.does("sh", "-e", "-c", script);
      assertTrue(printed.contains("95188"), printed);
      assertEquals(List.of(archive.getFileName().toString()), place.files("."));
    }
  }

  private static Path archive(String script) {
    return Stream.of(Packages.TAR, Packages.ZIP, Packages.IMAGE, Packages.NPM)
        .filter(archive -> script.contains(archive.getFileName().toString()))
        .findFirst()
        .orElseThrow();
  }
}
