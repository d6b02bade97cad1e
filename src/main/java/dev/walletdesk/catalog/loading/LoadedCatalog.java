package dev.walletdesk.catalog.loading;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Origin;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Provider;
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
  private final Entries<Guide> guides = new Entries<>(MOST_GUIDES_KEPT);
  private final Entries<Provider> providers = new Entries<>(Integer.MAX_VALUE);
  private final Map<String, Origin> origins = new HashMap<>();
  private final Map<String, Guide.Title> titles = new HashMap<>();
  private List<Authority> authorities;

  /** The merged data of {@code directories}, the weakest first. */
  public LoadedCatalog(List<DataDirectory> directories) {
    this.directories = List.copyOf(directories);
    for (DataDirectory directory : directories) {
      Origin origin = directory.origin();
      for (Path path : directory.guides()) {
        guides.add(path, fields -> GuideReader.read(fields, origin));
        origins.put(DataDirectory.idOf(path), origin);
      }
      for (Path path : directory.providers()) {
        providers.add(path, fields -> respectful(PartyReader.provider(fields, origin)));
      }
    }
  }

  @Override
  public List<String> guideIds() {
    return guides.ids();
  }

  @Override
  public Optional<Guide> guide(String id) {
    Optional<Guide> guide = guides.get(id);
    guide.ifPresent(read -> titles.put(id, Guide.Title.of(read)));
    return guide;
  }

  @Override
  public List<Guide> guides() {
    return guides.all();
  }

  @Override
  public long guidesFingerprint() {
    return guides.fingerprint();
  }

  @Override
  public Optional<Guide.Title> guideTitle(String id) {
    return Optional.ofNullable(titles.get(id)).or(() -> guide(id).map(Guide.Title::of));
  }

  @Override
  public Origin guideOrigin(String id) {
    return origins.getOrDefault(id, Origin.BUILT_IN);
  }

  @Override
  public Optional<Provider> provider(String id) {
    return providers.get(id);
  }

  @Override
  public List<Provider> providers() {
    return providers.all();
  }

  @Override
  public List<Party> ownParties() {
    List<DataDirectory> own =
        directories.stream().filter(directory -> directory.origin().isOfficial()).toList();
    return own.size() == directories.size() ? parties() : new LoadedCatalog(own).parties();
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
        for (Path path : directory.authorities()) {
          DataFile.readAny(
                  path, problems, fields -> PartyReader.authorities(fields, directory.origin()))
              .ifPresent(found -> found.forEach(one -> merged.put(one.id(), respectful(one))));
        }
      }
      Entries.throwIfAny(problems);
      authorities = List.copyOf(merged.values());
    }
    return authorities;
  }
}
