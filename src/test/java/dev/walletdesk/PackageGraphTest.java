package dev.walletdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Holds the map of the packages in CONTRIBUTING to the classes. After a change that was meant,
 * {@code -Dcontributing.write=true} draws the map anew, to be looked at.
 */
class PackageGraphTest {

  private static final Path CONTRIBUTING = Path.of(".github", "CONTRIBUTING.md");
  private static final String BEGIN = "<!-- map of the packages -->\n";
  private static final String END = "<!-- end of the map -->\n";

  @Test
  void theMapOfThePackagesIsRight() throws IOException {
    PackageGraph graph =
        new PackageGraph(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.walletdesk"));
    String text = Files.readString(CONTRIBUTING);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    int end = text.indexOf(END);
    String map = graph.chart() + "\n" + graph.table();
    if (Boolean.getBoolean("contributing.write")) {
      Files.writeString(CONTRIBUTING, text.substring(0, begin) + map + text.substring(end));
    }
    assertEquals(map, text.substring(begin, end));
  }
}
