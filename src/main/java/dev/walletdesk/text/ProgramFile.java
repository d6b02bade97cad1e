package dev.walletdesk.text;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Files that come with the program. They are on the class path; where the build has put them into
 * its tree as well, they are read there, because to find the first one in a jar takes the JVM five
 * milliseconds, a tenth of a start.
 */
final class ProgramFile {

  private ProgramFile() {}

  /**
   * Opens one.
   *
   * @param resource its place on the class path, from the root
   * @return null if the program lacks it
   */
  static InputStream open(String resource) throws IOException {
    String home = System.getProperty("walletdesk.home");
    File file = new File(home + "/lib/resources" + resource);
    return home != null && file.isFile()
        ? new FileInputStream(file)
        : ProgramFile.class.getResourceAsStream(resource);
  }
}
