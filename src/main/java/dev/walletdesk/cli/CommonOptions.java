package dev.walletdesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The options that every command has. picocli itself acts on some of them; the language is taken
 * from the command line before it is parsed, because error messages are in that language already.
 */
@SuppressWarnings("UnusedVariable")
public final class CommonOptions {

  /** When to colour output. */
  enum ColourChoice {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(
      names = "--lang",
      paramLabel = "${bundle:" + HelpTexts.LANGUAGES + "}",
      descriptionKey = "option.lang",
      scope = ScopeType.INHERIT)
  private String language;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      descriptionKey = "option.data",
      scope = ScopeType.INHERIT)
  private List<Path> data = new ArrayList<>();

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      descriptionKey = "option.color",
      scope = ScopeType.INHERIT)
  private ColourChoice colour = ColourChoice.AUTO;

  @Option(names = "--debug", descriptionKey = "option.debug", scope = ScopeType.INHERIT)
  private boolean debug;

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

  /** The language as it was given; absent if it was not. */
  public String language() {
    return language;
  }

  public List<Path> data() {
    return data;
  }

  ColourChoice colour() {
    return colour;
  }

  public boolean debug() {
    return debug;
  }
}
