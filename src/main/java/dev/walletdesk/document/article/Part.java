package dev.walletdesk.document.article;

import dev.walletdesk.catalog.Step;
import java.util.stream.Stream;

/** What an article consists of: steps, and sections of what is meant for one situation. */
public sealed interface Part permits Part.Single, Section {

  /** All steps in it, in the order in which they are read. */
  Stream<Step> steps();

  /** A step that is meant for everybody who reads as far as here. */
  record Single(Step step) implements Part {

    @Override
    public Stream<Step> steps() {
      return Stream.of(step);
    }
  }
}
