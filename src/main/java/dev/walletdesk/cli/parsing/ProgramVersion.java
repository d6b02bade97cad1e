package dev.walletdesk.cli.parsing;

import picocli.CommandLine.IVersionProvider;

/** The version that the build put into the manifest. */
public final class ProgramVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {text()};
  }

  /** The name of the program and its version. */
  public static String text() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return "walletdesk " + (version == null ? "(unpackaged)" : version);
  }
}
