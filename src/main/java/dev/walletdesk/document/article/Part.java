package dev.walletdesk.document.article;

import dev.walletdesk.catalog.Step;

/** What an article consists of: steps, and sections of what is meant for one situation. */
public sealed interface Part permits Part.Single, Section {

  /** A step that is meant for everybody who reads as far as here. */
  record Single(Step step) implements Part {}
}
