package dev.walletdesk.catalog.loading;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Origin;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.packed.PackedFile;
import dev.walletdesk.catalog.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalog of some data directories: a later one adds to an earlier one and replaces entries
 * with the same id. Nothing is read before it is asked for.
 */
public final class LoadedCatalog implements Catalog {

  /** More than walletdesk ships; of more than that, those used last are kept. */
  private static final int MOST_GUIDES_KEPT = 64;

  private final List<DataDirectory> directories;
  private final Optional<LaidOutData> laidOut;
  private final Map<String, Origin> origins = new HashMap<>();
  private final Map<String, Guide.Title> titles = new HashMap<>();
  private Entries<Guide> guides;
  private Entries<Provider> providers;
  private List<Authority> authorities;

  /** The merged data of {@code directories}, the weakest first. */
  public LoadedCatalog(List<DataDirectory> directories) {
    this(directories, Optional.empty());
  }

  /**
   * The same, where the built-in data may have been laid out before.
   *
   * @param laidOut the directory in which {@link PackData} has done that, if it is there
   */
  public LoadedCatalog(List<DataDirectory> directories, Path laidOut) {
    this(directories, Optional.of(new LaidOutData(laidOut)));
  }

  private LoadedCatalog(List<DataDirectory> directories, Optional<LaidOutData> laidOut) {
    this.directories = List.copyOf(directories);
    this.laidOut = laidOut;
  }

  private Optional<LaidOutData> laidOut(DataDirectory directory) {
    return directory.origin().isOfficial() ? laidOut : Optional.empty();
  }

  private Entries<Guide> entries() {
    if (guides == null) {
      guides = new Entries<>(MOST_GUIDES_KEPT);
      for (DataDirectory directory : directories) {
        Optional<PackedFile<Guide>> file = laidOut(directory).flatMap(LaidOutData::guides);
        if (file.isPresent()) {
          guides.addAll(file.get(), directory.guidesDirectory());
        } else {
          directory.guides().forEach(path -> add(path, directory.origin()));
        }
      }
    }
    return guides;
  }

  private void add(Path path, Origin origin) {
    guides.add(path, fields -> GuideReader.read(fields, origin));
    origins.put(DataDirectory.idOf(path), origin);
  }

  private Entries<Provider> wallets() {
    if (providers == null) {
      providers = new Entries<>(Integer.MAX_VALUE);
      for (DataDirectory directory : directories) {
        Optional<PackedFile<Provider>> file = laidOut(directory).flatMap(LaidOutData::providers);
        if (file.isPresent()) {
          providers.addAll(file.get(), directory.providersDirectory());
        } else {
          Origin origin = directory.origin();
          directory
              .providers()
              .forEach(
                  path ->
                      providers.add(
                          path, fields -> respectful(PartyReader.provider(fields, origin))));
        }
      }
    }
    return providers;
  }

  @Override
  public List<String> guideIds() {
    return entries().ids();
  }

  @Override
  public Optional<Guide> guide(String id) {
    Optional<Guide> guide = entries().get(id);
    guide.ifPresent(read -> titles.put(id, Guide.Title.of(read)));
    return guide;
  }

  @Override
  public List<Guide> guides() {
    return entries().all();
  }

  @Override
  public long guidesFingerprint() {
    return entries().fingerprint();
  }

  @Override
  public Optional<Guide.Title> guideTitle(String id) {
    return Optional.ofNullable(titles.get(id)).or(() -> guide(id).map(Guide.Title::of));
  }

  @Override
  public Origin guideOrigin(String id) {
    entries();
    return origins.getOrDefault(id, Origin.BUILT_IN);
  }

  @Override
  public Optional<Provider> provider(String id) {
    return wallets().get(id);
  }

  @Override
  public List<Provider> providers() {
    return wallets().all();
  }

  @Override
  public List<Party> ownParties() {
    List<DataDirectory> own =
        directories.stream().filter(directory -> directory.origin().isOfficial()).toList();
    return own.size() == directories.size() ? parties() : new LoadedCatalog(own, laidOut).parties();
  }

  private Provider respectful(Provider provider) {
    return isDenying(provider)
        ? provider.withContacts(ownContacts().respectedBy(provider.contacts()))
        : provider;
  }

  private Authority respectful(Authority authority) {
    return isDenying(authority)
        ? authority.withContacts(ownContacts().respectedBy(authority.contacts()))
        : authority;
  }

  /** Whether it is added data that says of something not to use it. */
  private static boolean isDenying(Party party) {
    return !party.origin().isOfficial()
        && party.contacts().stream().anyMatch(OwnContacts::isDenial);
  }

  private OwnContacts ownContacts() {
    return new OwnContacts(ownParties());
  }

  @Override
  public List<Authority> authorities() {
    if (authorities == null) {
      Map<String, Authority> merged = new LinkedHashMap<>();
      List<Problem> problems = new ArrayList<>();
      for (DataDirectory directory : directories) {
        authorities(directory, problems).forEach(one -> merged.put(one.id(), respectful(one)));
      }
      Entries.throwIfAny(problems);
      authorities = List.copyOf(merged.values());
    }
    return authorities;
  }

  private List<Authority> authorities(DataDirectory directory, List<Problem> problems) {
    Optional<PackedFile<Authority>> file = laidOut(directory).flatMap(LaidOutData::authorities);
    if (file.isPresent()) {
      return file.get().ids().stream().flatMap(id -> file.get().get(id).stream()).toList();
    }
    List<Authority> found = new ArrayList<>();
    for (Path path : directory.authorities()) {
      DataFile.readAny(
              path, problems, fields -> PartyReader.authorities(fields, directory.origin()))
          .ifPresent(found::addAll);
    }
    return found;
  }
}
