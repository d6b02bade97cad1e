package dev.walletdesk.catalog.loading;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.pattern.Cue;
import dev.walletdesk.catalog.pattern.ScamPattern;
import dev.walletdesk.catalog.problem.AcceptedWarning;
import java.util.List;

/** Reads a whole data directory file by file, so that it can be checked however broken it is. */
public final class DirectoryReader {

  private final DataDirectory directory;

  /** Reads {@code directory}, each time anew. */
  public DirectoryReader(DataDirectory directory) {
    this.directory = directory;
  }

  /** All files of guides. */
  public List<ReadFile<Guide>> guides() {
    return directory.guides().stream()
        .map(
            path ->
                DataFile.readNamed(path, fields -> GuideReader.read(fields, directory.origin())))
        .toList();
  }

  /** All files of providers. */
  public List<ReadFile<Provider>> providers() {
    return directory.providers().stream()
        .map(
            path ->
                DataFile.readNamed(
                    path, fields -> PartyReader.provider(fields, directory.origin())))
        .toList();
  }

  /** All files of cues. */
  public List<ReadFile<Cue>> cues() {
    return directory.cues().stream()
        .map(
            path ->
                DataFile.readNamed(path, fields -> PatternReader.cue(fields, directory.origin())))
        .toList();
  }

  /** All files of patterns. */
  public List<ReadFile<ScamPattern>> patterns() {
    return directory.patterns().stream()
        .map(
            path ->
                DataFile.readNamed(
                    path, fields -> PatternReader.pattern(fields, directory.origin())))
        .toList();
  }

  /** The file of authorities, if there is one. */
  public List<ReadFile<List<Authority>>> authorities() {
    return directory.authorities().stream()
        .map(
            path ->
                DataFile.read(path, fields -> PartyReader.authorities(fields, directory.origin())))
        .toList();
  }

  /** The file that explains warnings, if there is one. */
  public List<ReadFile<List<AcceptedWarning>>> acceptedWarnings() {
    return directory.acceptedWarnings().stream()
        .map(path -> DataFile.read(path, AcceptedWarningReader::read))
        .toList();
  }
}
