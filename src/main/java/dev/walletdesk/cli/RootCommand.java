package dev.walletdesk.cli;

import dev.walletdesk.cli.parsing.StartOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code walletdesk} alone: a short help with examples. Every command has its options. */
@Command(name = "walletdesk", versionProvider = RootCommand.Version.class)
@SuppressWarnings("UnusedVariable")
final class RootCommand implements Callable<Integer> {

  private final Console console;

  /** The first pass has read them; here they are for help and to find mistakes in them. */
  @Mixin private StartOptions startOptions = new StartOptions();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help",
      scope = ScopeType.INHERIT)
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "option.version",
      scope = ScopeType.INHERIT)
  private boolean version;

  RootCommand(Console console) {
    this.console = console;
  }

  /** The version that the build put into the manifest. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {text()};
    }

    static String text() {
      String version = Version.class.getPackage().getImplementationVersion();
      return "walletdesk " + (version == null ? "(unpackaged)" : version);
    }
  }

  @Override
  public Integer call() {
    console.out().print(console.messages().get("help.short"));
    console.out().flush();
    return ExitCode.DONE;
  }
}
