package dev.walletdesk.catalog.loading;

import dev.walletdesk.catalog.Origin;
import dev.walletdesk.catalog.pattern.Cue;
import dev.walletdesk.catalog.pattern.Patterns;
import dev.walletdesk.catalog.pattern.ScamPattern;
import java.util.List;

/**
 * The patterns of scams in some data directories. They are apart from the catalog because only
 * whole messages need them: no other start even lists their directories.
 */
public final class LoadedPatterns {

  private LoadedPatterns() {}

  /**
   * What is looked for, each by itself so that nothing that was added keeps walletdesk's own
   * patterns from being found: these, and those of the other directories.
   *
   * @throws dev.walletdesk.catalog.problem.BrokenDataException with the problems of all their files
   */
  public static List<Patterns> each(List<DataDirectory> directories) {
    List<DataDirectory> own =
        directories.stream().filter(directory -> directory.origin().isOfficial()).toList();
    if (own.size() == directories.size()) {
      return List.of(of(directories));
    }
    Patterns merged = of(directories);
    List<ScamPattern> added =
        merged.patterns().stream().filter(pattern -> !pattern.origin().isOfficial()).toList();
    return List.of(of(own), new Patterns(merged.cues(), added));
  }

  /**
   * The merged patterns of {@code directories}, the weakest first.
   *
   * @throws dev.walletdesk.catalog.problem.BrokenDataException with the problems of all their files
   */
  public static Patterns of(List<DataDirectory> directories) {
    Entries<Cue> cues = new Entries<>(Integer.MAX_VALUE);
    Entries<ScamPattern> patterns = new Entries<>(Integer.MAX_VALUE);
    for (DataDirectory directory : directories) {
      Origin origin = directory.origin();
      directory.cues().forEach(path -> cues.add(path, one -> PatternReader.cue(one, origin)));
      directory
          .patterns()
          .forEach(path -> patterns.add(path, one -> PatternReader.pattern(one, origin)));
    }
    return new Patterns(cues.all(), patterns.all());
  }
}
