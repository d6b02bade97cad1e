package dev.walletdesk.cli;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Names;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what the user names, or says what they may have meant. */
public final class Lookup {

  private final Console app;

  public Lookup(Console app) {
    this.app = app;
  }

  /** The provider of this name. */
  public Provider provider(String name) {
    return named(name).orElseGet(() -> find(Names.of(app.catalog().providers()), name));
  }

  /** The provider or authority of this name. */
  public Party party(String name) {
    Optional<Provider> known = named(name);
    return known.isPresent() ? known.get() : anyParty(name);
  }

  /** The wallet with exactly this id: only its file is read, so it is there sooner. */
  private Optional<Provider> named(String name) {
    return app.catalog().provider(name.toLowerCase(Locale.ROOT));
  }

  private Party anyParty(String name) {
    return find(Names.of(app.catalog().parties()), name);
  }

  /** The guide with this id, in any case. */
  public Guide guide(String id) {
    Names<String> ids = new Names<>();
    app.catalog().guideIds().forEach(known -> ids.add(known, known));
    return ids.find(id)
        .flatMap(app.catalog()::guide)
        .orElseThrow(
            () -> unknown("error.unknown-guide", id, ids.suggest(id), "error.unknown-guide.next"));
  }

  private <P extends Party> P find(Names<P> names, String name) {
    return names
        .find(name)
        .orElseThrow(
            () -> {
              List<String> suggestions = names.suggest(name).stream().map(this::nameAndId).toList();
              return unknown(
                  "error.unknown-provider", name, suggestions, "error.unknown-provider.next");
            });
  }

  private String nameAndId(Party party) {
    return app.messages().get("party.heading", app.messages().of(party.name()), party.id());
  }

  private Failure unknown(String key, String name, List<String> suggestions, String next) {
    List<String> lines = new ArrayList<>();
    lines.add(app.messages().get(key, name));
    if (suggestions.isEmpty()) {
      lines.add(app.messages().get(next));
    } else {
      String list = String.join(app.messages().get("list.or"), suggestions);
      lines.add(app.messages().get("error.did-you-mean", list));
    }
    return new Failure(ExitCode.NO, lines);
  }
}
