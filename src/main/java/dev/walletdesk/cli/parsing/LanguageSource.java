package dev.walletdesk.cli.parsing;

/** What told which language to speak. */
public enum LanguageSource {
  OPTION,
  ENVIRONMENT,
  /** Nothing: what the user types decides. */
  NOTHING
}
