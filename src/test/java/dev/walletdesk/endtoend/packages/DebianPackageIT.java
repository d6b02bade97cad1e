package dev.walletdesk.endtoend.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** The Debian package, installed by dpkg into a system of its own. */
@Tag("packages")
class DebianPackageIT {

  static Stream<User> users() {
    return User.all();
  }

  @ParameterizedTest
  @MethodSource("users")
  void isInstalledRunAndRemovedWithAllThatItBrought(User user) throws IOException {
    try (Workplace place = new Workplace(user).with("JAVA_HOME", System.getProperty("java.home"))) {
      place.does("mkdir", "-p", "system/var/lib/dpkg/info", "system/var/lib/dpkg/updates");
      place.does("touch", "system/var/lib/dpkg/status");
      // Java is outside; of the files, only root can give the owner.
      String[] dpkg = {
        "dpkg",
        "--root=" + place.path("system"),
        "--force-depends",
        "--force-not-root",
        "--log=/dev/null"
      };
      place.does(with(dpkg, "-i", place.copy(Packages.DEBIAN).toString()));
      assertTrue(
          place.does(with(dpkg, "-s", "walletdesk")).contains("Status: install ok installed"));
      Path program = place.path("system/usr/bin/walletdesk");
      assertTrue(Files.isSymbolicLink(program));
      new Trial(place, program).few();
      assertEquals("", place.does(with(dpkg, "--verify", "walletdesk")));

      place.does(with(dpkg, "--purge", "walletdesk"));
      assertEquals(
          List.of(),
          place.files("system").stream()
              .filter(file -> !file.startsWith("var/lib/dpkg/"))
              .toList());
      assertFalse(Files.exists(place.path("system/usr/share/walletdesk")));
    }
  }

  @Test
  void needsAJavaAndSaysSo() throws IOException {
    try (Workplace place = new Workplace(User.self())) {
      assertEquals(
          "default-jre-headless (>= 2:1.17) | java17-runtime-headless\n",
          place.does("dpkg-deb", "-f", Packages.DEBIAN.toString(), "Depends"));
    }
  }

  private static String[] with(String[] command, String... more) {
    return Stream.of(command, more).flatMap(Stream::of).toArray(String[]::new);
  }
}
