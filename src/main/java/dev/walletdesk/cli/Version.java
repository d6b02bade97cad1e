package dev.walletdesk.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the build put into the manifest. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"walletdesk " + (version == null ? "(unpackaged)" : version)};
  }
}
