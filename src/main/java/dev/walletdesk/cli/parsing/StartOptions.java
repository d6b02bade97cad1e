package dev.walletdesk.cli.parsing;

import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The options that decide how everything else is read and said, so that they have to be known
 * first: see {@link FirstPass}. Every command has them.
 */
public final class StartOptions {

  /** Asks for all languages side by side, where others ask for one. */
  private static final String BOTH = "both";

  private String language;

  private List<Path> data = new ArrayList<>();

  private ColourChoice colour = ColourChoice.AUTO;

  private boolean debug;

  /** When to colour output. */
  enum ColourChoice {
    AUTO,
    ALWAYS,
    NEVER
  }

  /** Adds them to what a command takes. */
  public void addTo(Arguments arguments) {
    arguments
        .valueLike(
            "--lang",
            "${bundle:" + HelpTexts.LANGUAGES + "}",
            choices(),
            "option.lang",
            this::setLanguage)
        .values("--data", "DIR", Path.class, "option.data", given -> data = given)
        .choice("--color", ColourChoice.class, "option.color", given -> colour = given)
        .flag("--debug", "option.debug", given -> debug = given);
  }

  private static List<String> choices() {
    List<String> choices = new ArrayList<>();
    for (Language each : Languages.all()) {
      choices.add(each.code());
    }
    choices.add(BOTH);
    return choices;
  }

  private void setLanguage(String given) {
    language = given;
  }

  /** The language that was asked for, or else the one that the environment's variables ask for. */
  public Language language(Map<String, String> variables) {
    Optional<Language> chosen = chosen();
    return chosen.isPresent() ? chosen.get() : Languages.askedBy(variables);
  }

  /** Whether a language was asked for on the command line. */
  public boolean isLanguageGiven() {
    return chosen().isPresent();
  }

  /** The language that was asked for as it was given, if there is no such language. */
  public Optional<String> unknownLanguage() {
    return chosen().isPresent() ? Optional.empty() : Optional.ofNullable(language);
  }

  /** Whether all languages are asked for at once; only exports can be in more than one. */
  public boolean isAllLanguages() {
    return BOTH.equalsIgnoreCase(language);
  }

  private Optional<Language> chosen() {
    return language == null ? Optional.empty() : Languages.find(language);
  }

  /** The directories that add to the built-in data, in order. */
  public List<Path> data() {
    return List.copyOf(data);
  }

  /** Whether to colour output: as asked, or else {@code automatically}. */
  public boolean colour(boolean automatically) {
    return switch (colour) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> automatically;
    };
  }

  /** Whether to show where a failure comes from. */
  public boolean debug() {
    return debug;
  }
}
