package dev.walletdesk.cli.parsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
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
    return lines(spec.resourceBundle()).toArray(String[]::new);
  }

  /** All that is told, in the language of {@code texts}. */
  public static List<String> lines(ResourceBundle texts) {
    List<String> lines = new ArrayList<>(List.of(text()));
    String place = System.getProperty("walletdesk.home", ".");
    String notice = texts.getString("version.notice").replace("{0}", place);
    lines.addAll(Arrays.asList(notice.split("\n")));
    return lines;
  }

  /** The name of the program and its version. */
  public static String text() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return "walletdesk " + (version == null ? "(unpackaged)" : version);
  }
}
