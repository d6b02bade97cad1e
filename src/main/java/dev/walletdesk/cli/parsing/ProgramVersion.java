package dev.walletdesk.cli.parsing;

import java.util.stream.Stream;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What {@code --version} tells, laid out as the GNU coding standards have it: on the first line,
 * for programs, the name and the version that the build put into the manifest; then licence and
 * place.
 */
public final class ProgramVersion implements IVersionProvider {

  private final CommandSpec spec;

  ProgramVersion(CommandSpec spec) {
    this.spec = spec;
  }

  @Override
  public String[] getVersion() {
    return Stream.concat(
            Stream.of(text()), spec.resourceBundle().getString("version.notice").lines())
        .toArray(String[]::new);
  }

  /** The name of the program and its version. */
  public static String text() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return "walletdesk " + (version == null ? "(unpackaged)" : version);
  }
}
