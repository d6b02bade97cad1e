package dev.walletdesk.format.json;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.Origin;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.diagnosis.Escalation;
import dev.walletdesk.document.DiagnosisState;
import dev.walletdesk.document.article.Article;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What in a document comes from data that was added, so that a program can mark it as people see it
 * marked: the names that the data has for it, such as {@code providers/alipay}.
 */
final class UnofficialData {

  private final Set<String> names = new TreeSet<>();

  private UnofficialData() {}

  static List<String> in(CaseSheet sheet) {
    return new UnofficialData().sheet(sheet).names();
  }

  static List<String> in(DiagnosisState state, Catalog catalog) {
    UnofficialData data = new UnofficialData();
    Stream<String> providers =
        Stream.concat(state.provider().stream(), state.answers().otherWallets().stream());
    providers.flatMap(id -> catalog.provider(id).stream()).forEach(data::party);
    state.guide().ifPresent(id -> data.guide(id, catalog.guideOrigin(id)));
    state.matches().stream()
        .map(match -> match.guideId())
        .forEach(id -> data.guide(id, catalog.guideOrigin(id)));
    state.sheet().ifPresent(data::sheet);
    return data.names();
  }

  static List<String> in(Article article, Catalog catalog) {
    UnofficialData data = new UnofficialData();
    data.guide(article.guide().id(), article.guide().origin());
    article.providers().forEach(data::party);
    Stream<Handoff> stops =
        article.steps().stream()
            .filter(Step.Stop.class::isInstance)
            .map(step -> ((Step.Stop) step).handoff());
    Stream.concat(stops, Stream.of(article.guide().handoff()))
        .flatMap(handoff -> authorities(article, handoff, catalog))
        .forEach(data::party);
    return data.names();
  }

  private static Stream<Authority> authorities(Article article, Handoff handoff, Catalog catalog) {
    return Escalation.of(article.guide(), handoff, Optional.empty(), Optional.empty(), catalog)
        .values()
        .stream()
        .flatMap(List::stream);
  }

  private UnofficialData sheet(CaseSheet sheet) {
    guide(sheet.guide().id(), sheet.guide().origin());
    sheet.provider().ifPresent(this::party);
    sheet.others().forEach(other -> party(other.provider()));
    sheet.escalate().values().stream().flatMap(List::stream).forEach(this::party);
    return this;
  }

  private void guide(String id, Origin origin) {
    add("guides/" + id, origin);
  }

  private void party(Party party) {
    String kind = party instanceof Authority ? "authorities/" : "providers/";
    add(kind + party.id(), party.origin());
  }

  private void add(String name, Origin origin) {
    if (!origin.isOfficial()) {
      names.add(name);
    }
  }

  private List<String> names() {
    return List.copyOf(names);
  }
}
