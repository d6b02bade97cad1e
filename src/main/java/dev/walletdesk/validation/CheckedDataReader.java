package dev.walletdesk.validation;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.loading.DataDirectory;
import dev.walletdesk.catalog.loading.DirectoryReader;
import dev.walletdesk.catalog.loading.ReadFile;
import dev.walletdesk.catalog.loading.SourceMap;
import dev.walletdesk.catalog.pattern.Cue;
import dev.walletdesk.catalog.pattern.ScamPattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads data directories, the weakest first: a later one replaces entries with the same id. */
final class CheckedDataReader {

  private final List<CheckedFile> files = new ArrayList<>();
  private final List<Located<Guide>> guides = new ArrayList<>();
  private final List<Located<Party>> parties = new ArrayList<>();
  private final List<Located<ScamPattern>> patterns = new ArrayList<>();
  private final Map<String, Located<Cue>> cues = new LinkedHashMap<>();
  private final Map<String, Located<Guide>> allGuides = new LinkedHashMap<>();
  private final Map<String, Located<Party>> allParties = new LinkedHashMap<>();
  private final Set<String> guideIds = new HashSet<>();
  private final Set<String> providerIds = new HashSet<>();
  private final Map<String, Provider> providers = new HashMap<>();

  private CheckedDataReader() {}

  /** The data of {@code directories}, of which those {@code checked} are to be checked. */
  static CheckedData read(List<DataDirectory> directories, List<DataDirectory> checked) {
    CheckedDataReader reader = new CheckedDataReader();
    directories.forEach(directory -> reader.read(directory, checked.contains(directory)));
    return new CheckedData(
        reader.files,
        reader.guides,
        reader.parties,
        reader.patterns,
        List.copyOf(reader.cues.values()),
        List.copyOf(reader.allGuides.values()),
        List.copyOf(reader.allParties.values()),
        new KnownIds(reader.guideIds, reader.providerIds, reader.providers));
  }

  private void read(DataDirectory directory, boolean checked) {
    DirectoryReader reader = new DirectoryReader(directory);
    for (ReadFile<Guide> file : reader.guides()) {
      toCheck(checked, file, "guide", directory);
      guideIds.add(file.promisedId());
      located(file).ifPresent(guide -> add(guide, checked));
    }
    for (ReadFile<Provider> file : reader.providers()) {
      toCheck(checked, file, "provider", directory);
      providerIds.add(file.promisedId());
      located(file).ifPresent(provider -> addParty(provider, checked));
    }
    for (ReadFile<List<Authority>> file : reader.authorities()) {
      toCheck(checked, file, "authorities", directory);
      located(file).ifPresent(list -> addAll(list, checked));
    }
    for (ReadFile<Cue> file : reader.cues()) {
      toCheck(checked, file, "cue", directory);
      located(file).ifPresent(cue -> putLast(cues, cue.value().id(), cue));
    }
    for (ReadFile<ScamPattern> file : reader.patterns()) {
      toCheck(checked, file, "pattern", directory);
      located(file).filter(pattern -> checked).ifPresent(patterns::add);
    }
    reader
        .acceptedWarnings()
        .forEach(file -> toCheck(checked, file, "accepted-warnings", directory));
  }

  private void toCheck(boolean checked, ReadFile<?> file, String schema, DataDirectory directory) {
    if (checked) {
      files.add(new CheckedFile(file, schema, directory));
    }
  }

  private void add(Located<Guide> guide, boolean checked) {
    guideIds.add(guide.value().id());
    putLast(allGuides, guide.value().id(), guide);
    if (checked) {
      guides.add(guide);
    }
  }

  private <P extends Party> void addParty(Located<P> found, boolean checked) {
    Located<Party> party = asParty(found);
    String id = party.value().id();
    if (found.value() instanceof Provider provider) {
      providerIds.add(id);
      providers.put(id, provider);
    }
    putLast(allParties, party.value().getClass().getSimpleName() + " " + id, party);
    if (checked) {
      parties.add(party);
    }
  }

  private void addAll(Located<List<Authority>> list, boolean checked) {
    for (int i = 0; i < list.value().size(); i++) {
      Authority authority = list.value().get(i);
      addParty(new Located<>(authority, list.file(), list.places(), "/authorities/" + i), checked);
    }
  }

  /** What replaces something comes after all that was there: it is to blame for any conflict. */
  private static <T> void putLast(Map<String, T> map, String key, T value) {
    map.remove(key);
    map.put(key, value);
  }

  private static <T> Optional<Located<T>> located(ReadFile<T> file) {
    Optional<SourceMap> places = file.places();
    return file.content()
        .map(content -> new Located<>(content, file.path(), places.orElseThrow(), ""));
  }

  private static Located<Party> asParty(Located<? extends Party> found) {
    return new Located<>(found.value(), found.file(), found.places(), found.pointer());
  }
}
