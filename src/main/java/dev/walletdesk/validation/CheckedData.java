package dev.walletdesk.validation;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.pattern.Cue;
import dev.walletdesk.catalog.pattern.ScamPattern;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is checked, and what it is checked against.
 *
 * @param files the files to check
 * @param guides the guides in them, as far as they could be read
 * @param parties the providers and authorities in them, as far as they could be read
 * @param patterns the patterns of scams in them, as far as they could be read
 * @param cues every cue that is in force, those that are checked last
 * @param allGuides every guide that is in force, those of other directories too
 * @param allParties every provider and authority that is in force
 * @param known the ids that may be referred to
 */
record CheckedData(
    List<CheckedFile> files,
    List<Located<Guide>> guides,
    List<Located<Party>> parties,
    List<Located<ScamPattern>> patterns,
    List<Located<Cue>> cues,
    List<Located<Guide>> allGuides,
    List<Located<Party>> allParties,
    KnownIds known) {

  /** The paths of the files to check. */
  Set<Path> checkedPaths() {
    return files.stream().map(file -> file.file().path()).collect(Collectors.toSet());
  }
}
