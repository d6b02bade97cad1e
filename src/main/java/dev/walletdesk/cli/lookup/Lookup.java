package dev.walletdesk.cli.lookup;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Names;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.cli.output.ExitCode;
import dev.walletdesk.cli.output.Failure;
import dev.walletdesk.document.ContactSelection;
import dev.walletdesk.document.HowToFind;
import dev.walletdesk.document.PartyContacts;
import dev.walletdesk.document.Terms;
import dev.walletdesk.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what the user names, or fails with what they may have meant.
 *
 * @param catalog where names are looked up
 * @param messages the language of failures
 */
public record Lookup(Catalog catalog, Messages messages) {

  /** The provider of this name. */
  public Provider provider(String name) {
    return named(name).orElseGet(() -> find(Names.of(catalog.providers()), name));
  }

  /** The provider or authority of this name. */
  public Party party(String name) {
    Optional<Provider> known = named(name);
    return known.isPresent() ? known.get() : find(Names.of(catalog.parties()), name);
  }

  /** Contacts of those who are named, or of all who have any if nobody is. */
  public List<PartyContacts> contacts(List<String> names, ContactSelection selection) {
    return names.isEmpty()
        ? selection.ofThoseWithAny(catalog.parties())
        : selection.ofEach(parties(names));
  }

  /** Each of those who are named, once. */
  private List<Party> parties(List<String> names) {
    Map<String, Party> parties = new LinkedHashMap<>();
    names.stream().map(this::party).forEach(party -> parties.putIfAbsent(party.id(), party));
    return List.copyOf(parties.values());
  }

  /** The wallet with exactly this id: only its file is read, so it is there sooner. */
  private Optional<Provider> named(String name) {
    return catalog.provider(name.toLowerCase(Locale.ROOT));
  }

  /** The guide with this id, in any case. */
  public Guide guide(String id) {
    Optional<Guide> named = catalog.guide(id);
    if (named.isPresent()) {
      return named.get();
    }
    Names<String> ids = new Names<>();
    catalog.guideIds().forEach(known -> ids.add(known, known));
    return ids.find(id)
        .flatMap(catalog::guide)
        .orElseThrow(
            () ->
                new Failure(
                    ExitCode.NO,
                    unknown(
                        "error.unknown-guide", id, ids.suggest(id), "error.unknown-guide.next")));
  }

  private <P extends Party> P find(Names<P> names, String name) {
    return names
        .find(name)
        .or(() -> names.findSpelt(name))
        .orElseThrow(() -> notListed(name, names.suggest(name)));
  }

  /**
   * Near are providers or authorities, as the likeliest is; and somebody whose wallet is not in the
   * list must not be left to look for its number.
   */
  private Failure notListed(String name, List<? extends Party> near) {
    List<String> suggestions =
        near.stream()
            .filter(party -> party instanceof Provider == near.get(0) instanceof Provider)
            .map(
                party -> messages.get("party.heading", new Terms(messages).name(party), party.id()))
            .toList();
    List<String> lines =
        unknown("error.unknown-provider", name, suggestions, "error.unknown-provider.next");
    lines.add(messages.get("sheet.contact.unknown") + messages.get("list.colon"));
    HowToFind.ways(messages).forEach(way -> lines.add("- " + way));
    return new Failure(ExitCode.NO, lines);
  }

  private List<String> unknown(String key, String name, List<String> suggestions, String next) {
    String list = String.join(messages.get("list.or"), suggestions);
    return new ArrayList<>(
        List.of(
            messages.get(key, name),
            suggestions.isEmpty() ? messages.get(next) : messages.get("error.did-you-mean", list)));
  }
}
