package dev.walletdesk.endtoend.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Archives: unpacked, run where they lie, deleted. */
@Tag("packages")
class ArchivesIT {

  private static final long MOST_BYTES = 60_000_000;
  private static final String IMAGE = "walletdesk-" + Packages.VERSION + "-" + Packages.PLATFORM;

  static Stream<User> users() {
    return User.all();
  }

  @ParameterizedTest
  @MethodSource("users")
  void theTarBallRunsWithTheJavaThatIsThere(User user) throws IOException {
    try (Workplace place = new Workplace(user).with("JAVA_HOME", System.getProperty("java.home"))) {
      place.does("tar", "-xzf", place.copy(Packages.TAR).toString());
      new Trial(place, place.path("walletdesk-" + Packages.VERSION + "/bin/walletdesk")).few();
      leavesNothing(place, Packages.TAR, "walletdesk-" + Packages.VERSION);
    }
  }

  @ParameterizedTest
  @MethodSource("users")
  void theZipRunsWithTheJavaThatIsThere(User user) throws IOException {
    try (Workplace place = new Workplace(user).with("JAVA_HOME", System.getProperty("java.home"))) {
      place.does("unzip", "-q", place.copy(Packages.ZIP).toString());
      new Trial(place, place.path("walletdesk-" + Packages.VERSION + "/bin/walletdesk")).few();
      leavesNothing(place, Packages.ZIP, "walletdesk-" + Packages.VERSION);
    }
  }

  @ParameterizedTest
  @MethodSource("users")
  void theImageRunsWithoutAnyOtherJava(User user) throws IOException {
    try (Workplace place = withImage(user)) {
      new Trial(place, place.path(IMAGE).resolve("bin/walletdesk")).few();
      leavesNothing(place, Packages.IMAGE, IMAGE);
    }
  }

  @Test
  void theImageAnswersEveryCommandAsTheWholeJdkDoes() throws IOException {
    try (Workplace place = withImage(User.self())) {
      new Trial(place, place.path(IMAGE).resolve("bin/walletdesk")).all();
    }
  }

  private static Workplace withImage(User user) throws IOException {
    Workplace place = new Workplace(user);
    place.with("JAVA_HOME", place.path("no-java-here").toString());
    place.does("tar", "-xzf", place.copy(Packages.IMAGE).toString());
    return place;
  }

  @Test
  void theImageIsSmallEnoughToBeSent() throws IOException {
    assertTrue(Files.size(Packages.IMAGE) <= MOST_BYTES, () -> Packages.IMAGE.toString());
  }

  private static void leavesNothing(Workplace place, Path archive, String directory)
      throws IOException {
    place.does("rm", "-r", directory);
    assertEquals(List.of(archive.getFileName().toString()), place.files("."));
  }
}
