package dev.walletdesk.cli;

import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The options that decide how everything else is read and said, so that they have to be known
 * first: see {@link FirstPass}. Every command has them.
 */
final class StartOptions {

  /** Asks for all languages side by side, where others ask for one. */
  private static final String BOTH = "both";

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

  /** When to colour output. */
  enum ColourChoice {
    AUTO,
    ALWAYS,
    NEVER
  }

  /** The language that was asked for, or else the one that the environment asks for. */
  Language languageIn(Environment environment) {
    return chosen().orElseGet(() -> Languages.askedBy(environment.variables()));
  }

  /** The language that was asked for as it was given, if there is no such language. */
  Optional<String> unknownLanguage() {
    return Optional.ofNullable(language).filter(name -> chosen().isEmpty());
  }

  /** Whether all languages are asked for at once; only exports can be in more than one. */
  boolean isAllLanguages() {
    return BOTH.equalsIgnoreCase(language);
  }

  private Optional<Language> chosen() {
    return Optional.ofNullable(language).flatMap(Languages::find);
  }

  /** The directories that add to the built-in data, in order. */
  List<Path> data() {
    return List.copyOf(data);
  }

  /** Whether to colour output: as asked, or when it goes to a terminal that shows colour. */
  boolean colourIn(Environment environment) {
    return switch (colour) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> environment.isInteractive() && environment.variable("NO_COLOR").isEmpty();
    };
  }

  /** Whether to show where a failure comes from. */
  boolean debug() {
    return debug;
  }
}
