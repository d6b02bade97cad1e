package dev.walletdesk.catalog.loading;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.BrokenDataException;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Problem;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.text.LocalizedText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The catalog of some data directories: a later one adds to an earlier one and replaces entries
 * with the same id. Each kind of entry is read when it is first asked for, guides one by one.
 */
public final class LoadedCatalog implements Catalog {

  /** More than walletdesk ships; of more than that, those used last are kept. */
  private static final int MOST_GUIDES_KEPT = 64;

  private final List<DataDirectory> directories;
  private final Map<String, GuideFile> guideFiles = new TreeMap<>();
  private final Map<String, LocalizedText> titles = new HashMap<>();
  private final Map<String, Guide> guides =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Guide> eldest) {
          return size() > MOST_GUIDES_KEPT;
        }
      };
  private List<Provider> providers;
  private List<Authority> authorities;

  private record GuideFile(Path path, DataDirectory directory) {}

  /** The merged data of {@code directories}, the weakest first. */
  public LoadedCatalog(List<DataDirectory> directories) {
    this.directories = List.copyOf(directories);
    for (DataDirectory directory : directories) {
      for (Path path : directory.guides()) {
        guideFiles.put(DataDirectory.idOf(path), new GuideFile(path, directory));
      }
    }
  }

  @Override
  public List<String> guideIds() {
    return List.copyOf(guideFiles.keySet());
  }

  @Override
  public Optional<Guide> guide(String id) {
    Guide guide = guides.get(id);
    if (guide == null && guideFiles.containsKey(id)) {
      guide = readGuide(guideFiles.get(id));
      guides.put(id, guide);
      titles.put(id, guide.title());
    }
    return Optional.ofNullable(guide);
  }

  @Override
  public Optional<LocalizedText> guideTitle(String id) {
    return Optional.ofNullable(titles.get(id)).or(() -> guide(id).map(Guide::title));
  }

  @Override
  public List<Provider> providers() {
    if (providers == null) {
      Map<String, Provider> merged = new TreeMap<>();
      List<Problem> problems = new ArrayList<>();
      for (DataDirectory directory : directories) {
        for (Path path : directory.providers()) {
          DataFile.read(path, problems, fields -> PartyReader.provider(fields, directory.origin()))
              .ifPresent(provider -> merged.put(provider.id(), provider));
        }
      }
      throwIfAny(problems);
      providers = List.copyOf(merged.values());
    }
    return providers;
  }

  @Override
  public List<Authority> authorities() {
    if (authorities == null) {
      Map<String, Authority> merged = new LinkedHashMap<>();
      List<Problem> problems = new ArrayList<>();
      for (DataDirectory directory : directories) {
        for (Path path : directory.authorities()) {
          DataFile.readAny(
                  path, problems, fields -> PartyReader.authorities(fields, directory.origin()))
              .ifPresent(found -> found.forEach(one -> merged.put(one.id(), one)));
        }
      }
      throwIfAny(problems);
      authorities = List.copyOf(merged.values());
    }
    return authorities;
  }

  private static Guide readGuide(GuideFile file) {
    List<Problem> problems = new ArrayList<>();
    Optional<Guide> guide =
        DataFile.read(
            file.path(), problems, fields -> GuideReader.read(fields, file.directory().origin()));
    throwIfAny(problems);
    return guide.orElseThrow();
  }

  private static void throwIfAny(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new BrokenDataException(problems);
    }
  }
}
