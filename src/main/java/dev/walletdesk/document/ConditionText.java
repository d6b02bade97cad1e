package dev.walletdesk.document;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A step's condition as a sentence: "If “Did the money leave?”: “Yes” or “Not sure”". */
public final class ConditionText {

  private final Messages messages;
  private final Terms words;
  private final Catalog catalog;

  public ConditionText(Messages messages, Catalog catalog) {
    this.messages = messages;
    this.words = new Terms(messages);
    this.catalog = catalog;
  }

  /** The sentence, or empty when the step applies always (for the wallet of the article). */
  Optional<String> of(Article article, Step step) {
    return of(article, step.when());
  }

  /** The same for a part of a step that has a condition of its own. */
  Optional<String> of(Article article, Condition when) {
    List<String> parts = new ArrayList<>();
    when.allowed().forEach((id, answers) -> part(article, id, answers).ifPresent(parts::add));
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(messages.get("article.if", String.join(messages.get("list.and"), parts)));
  }

  private Optional<String> part(Article article, String id, List<String> answers) {
    return switch (id) {
      case Condition.PROVIDER -> forWallets(article, answers);
      case Condition.PROVIDER_KIND -> forKinds(article, answers);
      case Condition.REGION -> forCountries(article, answers);
      default -> {
        List<String> labels = names(article.guide(), id, answers);
        yield Optional.of(question(article.guide(), id, words.alternatives(labels)));
      }
    };
  }

  /** The answers to the question {@code id}, a wallet or a country, as people call them. */
  public List<String> names(Guide guide, String id, List<String> answers) {
    return switch (id) {
      case Condition.PROVIDER -> answers.stream().map(this::wallet).toList();
      case Condition.PROVIDER_KIND -> answers.stream().map(this::kind).toList();
      case Condition.REGION -> answers.stream().map(this::region).toList();
      default -> guide.question(id).stream().flatMap(one -> labels(one, answers)).toList();
    };
  }

  /** Which wallets it is for, unless it is for all that the article is about. */
  private Optional<String> forWallets(Article article, List<String> answers) {
    List<String> about = article.providers().stream().map(Provider::id).toList();
    if (!about.isEmpty() && answers.containsAll(about)) {
      return Optional.empty();
    }
    List<String> named =
        answers.stream()
            .filter(id -> about.isEmpty() || about.contains(id))
            .map(this::wallet)
            .toList();
    return Optional.of(messages.get("article.wallet", words.alternatives(named)));
  }

  /** Which kinds of wallets it is for, unless all that the article is about are of these. */
  private Optional<String> forKinds(Article article, List<String> answers) {
    List<String> about =
        article.providers().stream().map(wallet -> wallet.kind().id()).distinct().toList();
    if (!about.isEmpty() && answers.containsAll(about)) {
      return Optional.empty();
    }
    String kinds =
        answers.stream()
            .filter(id -> about.isEmpty() || about.contains(id))
            .map(this::kind)
            .collect(Collectors.joining(messages.get("list.or")));
    return Optional.of(messages.get("article.wallet", kinds));
  }

  private Optional<String> forCountries(Article article, List<String> answers) {
    List<String> regions = answers.stream().map(this::region).toList();
    return article.region().isPresent()
        ? Optional.empty()
        : Optional.of(messages.get("article.country", words.alternatives(regions)));
  }

  /** In the order of the question, however the answers are ordered. */
  private Stream<String> labels(Step.Question question, List<String> answers) {
    return question.choices().stream()
        .filter(choice -> answers.contains(choice.id()))
        .map(choice -> messages.of(choice.label()));
  }

  private String question(Guide guide, String id, String names) {
    return messages.get(
        "article.answer", messages.of(guide.question(id).orElseThrow().ask()), names);
  }

  private String wallet(String id) {
    return catalog
        .provider(id)
        .map(provider -> messages.of(provider.name()))
        .orElse(messages.get("provider.other"));
  }

  private String kind(String id) {
    return messages.get("wallet-kind." + id);
  }

  private String region(String code) {
    return code.equals(Condition.OTHER) ? messages.get("region.other") : words.region(code);
  }
}
