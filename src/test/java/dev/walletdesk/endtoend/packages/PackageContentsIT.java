package dev.walletdesk.endtoend.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the packages hold, and what is said of them elsewhere. */
@Tag("packages")
class PackageContentsIT {

  private static final String BUILT = "2026-11-22 00:00:00";

  static Stream<Path> tarBalls() {
    return Stream.of(Packages.TAR, Packages.IMAGE, Packages.NPM);
  }

  /** Whoever builds it, wherever and whenever: else two builds could not be the same bytes. */
  @ParameterizedTest
  @MethodSource("tarBalls")
  void everyFileIsRootsAndOfTheDayOfTheRelease(Path tarBall) throws IOException {
    for (String line :
        list("tar", "--utc", "--full-time", "--numeric-owner", "-tvf", tarBall.toString())) {
      assertTrue(line.matches("[dl-]rw[x-]r-[x-]r-[x-] 0/0 +\\d+ " + BUILT + " .*"), line);
    }
  }

  @Test
  void theFilesOfTheDebianPackageAreSoToo() throws IOException {
    for (String line : list("dpkg-deb", "-c", Packages.DEBIAN.toString())) {
      assertTrue(line.matches(".rw[x-]r-[x-]r-[x-] root/root +\\d+ 2026-11-22 00:00 .*|l.*"), line);
    }
  }

  @Test
  void theBillOfMaterialsNamesEveryLibraryThatIsShippedWithItsLicence() throws IOException {
    JsonNode bill = json("sbom.cdx.json");
    Set<String> named = new TreeSet<>();
    for (JsonNode component : bill.get("components")) {
      named.add(
          component.get("name").asString() + "-" + component.get("version").asString() + ".jar");
      assertFalse(component.path("licenses").isEmpty(), component.get("name")::asString);
    }
    Set<String> shipped;
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("walletdesk.tree"), "lib"))) {
      shipped =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".jar") && !name.equals("walletdesk.jar"))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    assertEquals(shipped, named);
  }

  @Test
  void theDescriptionsNameTheArchivesByTheirDigests() throws IOException {
    JsonNode scoop = json("others/walletdesk.json");
    assertEquals(digest(Packages.ZIP), scoop.get("hash").asString());
    assertTrue(scoop.get("url").asString().endsWith("/" + Packages.ZIP.getFileName()));
    String formula = Files.readString(Packages.DIRECTORY.resolve("others/walletdesk.rb"));
    assertTrue(formula.contains("sha256 \"" + digest(Packages.TAR) + "\""), formula);
    assertTrue(formula.contains("/" + Packages.TAR.getFileName() + "\""), formula);
    try (Stream<Path> files = Files.list(Packages.DIRECTORY.resolve("others"))) {
      for (Path file : files.toList()) {
        assertFalse(Files.readString(file).matches("(?s).*@[A-Z0-9-]+@.*"), file::toString);
      }
    }
  }

  private static List<String> list(String... command) throws IOException {
    try (Workplace place = new Workplace(User.self())) {
      return place.does(command).lines().toList();
    }
  }

  private static JsonNode json(String name) throws IOException {
    return JsonMapper.builder()
        .build()
        .readTree(Files.readString(Packages.DIRECTORY.resolve(name)));
  }

  private static String digest(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
