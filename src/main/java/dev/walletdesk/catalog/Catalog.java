package dev.walletdesk.catalog;

import dev.walletdesk.catalog.problem.BrokenDataException;
import dev.walletdesk.catalog.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * All that walletdesk knows, merged from its own data and what the user added. What is not asked
 * for need not be read; any method may throw {@link BrokenDataException}.
 */
public interface Catalog extends Providers {

  /** The ids of all guides, in order. */
  List<String> guideIds();

  /** The guide with this id. */
  Optional<Guide> guide(String id);

  /** All authorities, in the order of the data. */
  List<Authority> authorities();

  /** Everybody who can be contacted: all providers, then all authorities. */
  default List<Party> parties() {
    List<Party> parties = new ArrayList<>(providers());
    parties.addAll(authorities());
    return parties;
  }

  /** Everybody in walletdesk's own data, those included whom added data replaces. */
  default List<Party> ownParties() {
    return parties().stream().filter(party -> party.origin().isOfficial()).toList();
  }

  /** Everybody in data that was added, which walletdesk's own research does not stand behind. */
  default List<Party> addedParties() {
    return parties().stream().filter(party -> !party.origin().isOfficial()).toList();
  }

  /** A number that changes when any guide does, or a guide is added. */
  default long guidesFingerprint() {
    return guides().hashCode();
  }

  /**
   * The title of the guide with this id. Unlike guides, titles are few enough to be remembered, so
   * this is the way to name a guide that is not needed as a whole.
   */
  default Optional<Guide.Title> guideTitle(String id) {
    return guide(id).map(Guide.Title::of);
  }

  /** Which data the guide with this id comes from. */
  default Origin guideOrigin(String id) {
    return guideTitle(id).map(Guide.Title::origin).orElse(Origin.BUILT_IN);
  }

  /**
   * Reads guides one after the other and keeps none of them.
   *
   * @throws BrokenDataException with the problems of all of them, once the last has been read
   */
  default void readGuides(Iterable<String> ids, Consumer<Guide> reader) {
    List<Problem> problems = new ArrayList<>();
    for (String id : ids) {
      try {
        guide(id).ifPresent(reader);
      } catch (BrokenDataException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new BrokenDataException(problems);
    }
  }

  /** All guides, by id. */
  default List<Guide> guides() {
    List<Guide> guides = new ArrayList<>();
    readGuides(guideIds(), guides::add);
    return guides;
  }

  @Override
  default Optional<Provider> provider(String id) {
    return providers().stream().filter(provider -> provider.id().equals(id)).findFirst();
  }

  /** The authority with exactly this id. */
  default Optional<Authority> authority(String id) {
    return authorities().stream().filter(authority -> authority.id().equals(id)).findFirst();
  }
}
