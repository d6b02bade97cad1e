package dev.walletdesk.document.article;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Articles to be exported, each made when it is its turn, so that any number of them fits into
 * little memory. They can be gone through more than once.
 */
public final class Articles implements Iterable<Article> {

  private final Catalog catalog;
  private final List<String> ids;
  private final Set<String> known;
  private final List<Provider> providers;
  private final Optional<String> region;
  private final Runnable onEach;

  /**
   * Articles of some guides.
   *
   * @param ids of the guides, in order
   * @param providers the wallets that they are read for; empty means all
   * @param region the country that they are read for; absent means all
   * @param onEach is run before each article
   */
  public Articles(
      Catalog catalog,
      List<String> ids,
      List<Provider> providers,
      Optional<String> region,
      Runnable onEach) {
    this.catalog = catalog;
    this.ids = List.copyOf(ids);
    this.known = Set.copyOf(ids);
    this.providers = List.copyOf(providers);
    this.region = region;
    this.onEach = onEach;
  }

  /** Where the guides come from. */
  public Catalog catalog() {
    return catalog;
  }

  /** The ids of the guides, in order. */
  public List<String> ids() {
    return ids;
  }

  /** Whether the guide with this id is one of them. */
  public boolean has(String id) {
    return known.contains(id);
  }

  /** The wallets that they are read for; empty means all. */
  public List<Provider> providers() {
    return providers;
  }

  /** The country that they are read for; absent means all. */
  public Optional<String> region() {
    return region;
  }

  /** The title of one of the guides. */
  public Guide.Title title(String id) {
    return catalog.guideTitle(id).orElseThrow();
  }

  /** Only the article of one guide. */
  public Articles only(String id) {
    return new Articles(catalog, List.of(id), providers, region, onEach);
  }

  /**
   * Reads every guide once, so that nothing is written before all are known to be sound.
   *
   * @throws dev.walletdesk.catalog.problem.BrokenDataException if one is not
   */
  public void check() {
    catalog.readGuides(ids, guide -> {});
  }

  @Override
  public Iterator<Article> iterator() {
    return ids.stream().map(this::article).iterator();
  }

  private Article article(String id) {
    onEach.run();
    Guide guide = catalog.guide(id).orElseThrow();
    return Article.of(guide, providers, region);
  }
}
