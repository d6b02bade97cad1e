package dev.walletdesk.endtoend.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The npm package, installed from its file without a network. */
@Tag("packages")
class NpmPackageIT {

  static Stream<User> users() {
    return User.all();
  }

  @ParameterizedTest
  @MethodSource("users")
  void isInstalledRunAndRemovedWithAllThatItBrought(User user) throws IOException {
    try (Workplace place = new Workplace(user).with("JAVA_HOME", System.getProperty("java.home"))) {
      String[] npm = {"npm", "--offline", "--no-audit", "--no-fund", "--prefix", "tools", "-g"};
      place.does("mkdir", "tools");
      place.does(with(npm, "install", place.copy(Packages.NPM).toString()));
      Path program = place.path("tools/bin/walletdesk");
      new Trial(place, program).few();
      endsAsTheProgramEnds(place, program);
      holdsWhatNpmWouldPack(place);

      place.does(with(npm, "uninstall", "walletdesk"));
      assertFalse(Files.exists(place.path("tools/lib/node_modules/walletdesk")));
      assertFalse(Files.exists(program));
    }
  }

  private static void endsAsTheProgramEnds(Workplace place, Path program) throws IOException {
    assertEquals(1, place.run(program.toString(), "check", "951888").exitCode());
    assertEquals(2, place.run(program.toString(), "--no-such-option").exitCode());
  }

  /** What "files" names is all that there is. */
  private static void holdsWhatNpmWouldPack(Workplace place) throws IOException {
    String installed = "tools/lib/node_modules/walletdesk";
    JsonNode packed =
        JsonMapper.builder()
            .build()
            .readTree(
                place.does("npm", "pack", "--dry-run", "--json", place.path(installed).toString()));
    Set<String> files = new TreeSet<>();
    packed.get(0).get("files").forEach(file -> files.add(file.get("path").asString()));
    assertEquals(new TreeSet<>(place.files(installed)), files);
    assertTrue(files.contains("bin/start.js"));
  }

  private static String[] with(String[] command, String... more) {
    return Stream.of(command, more).flatMap(Stream::of).toArray(String[]::new);
  }
}
