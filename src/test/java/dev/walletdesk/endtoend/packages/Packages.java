package dev.walletdesk.endtoend.packages;

import java.nio.file.Path;

/** What the profile "packages" has built. */
final class Packages {

  static final Path DIRECTORY = Path.of(System.getProperty("walletdesk.packages"));
  static final String VERSION = System.getProperty("walletdesk.version");
  static final String PLATFORM = System.getProperty("walletdesk.platform");

  static final Path TAR = DIRECTORY.resolve("walletdesk-" + VERSION + ".tar.gz");
  static final Path ZIP = DIRECTORY.resolve("walletdesk-" + VERSION + ".zip");
  static final Path IMAGE = DIRECTORY.resolve("walletdesk-" + VERSION + "-" + PLATFORM + ".tar.gz");
  static final Path NPM = DIRECTORY.resolve("walletdesk-npm-" + VERSION + ".tgz");
  static final Path DEBIAN = DIRECTORY.resolve("walletdesk_" + VERSION + "_all.deb");

  private Packages() {}
}
