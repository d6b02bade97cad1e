package dev.walletdesk.export;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A step's condition as a sentence: "If “Did the money leave?”: “Yes” or “Not sure”". */
final class ConditionText {

  private final Messages messages;
  private final Words words;
  private final Catalog catalog;

  ConditionText(Messages messages, Catalog catalog) {
    this.messages = messages;
    this.words = new Words(messages);
    this.catalog = catalog;
  }

  /** The sentence, or empty when the step applies always (for the wallet of the article). */
  Optional<String> of(Article article, Step step) {
    List<String> parts = new ArrayList<>();
    step.when()
        .allowed()
        .forEach(
            (id, answers) -> {
              if (id.equals(Condition.PROVIDER)) {
                wallet(article, answers).ifPresent(parts::add);
              } else if (id.equals(Condition.REGION)) {
                country(article, answers).ifPresent(parts::add);
              } else {
                parts.add(question(article.guide(), id, answers));
              }
            });
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(messages.get("article.if", String.join(messages.get("list.and"), parts)));
  }

  /** Which wallets it is for, unless it is for all that the article is about. */
  private Optional<String> wallet(Article article, List<String> answers) {
    List<String> about = article.providers().stream().map(Provider::id).toList();
    if (!about.isEmpty() && answers.containsAll(about)) {
      return Optional.empty();
    }
    List<String> named =
        answers.stream().filter(id -> about.isEmpty() || about.contains(id)).toList();
    return Optional.of(messages.get("article.wallet", words.alternatives(names(named))));
  }

  private Optional<String> country(Article article, List<String> answers) {
    List<String> regions = answers.stream().map(this::region).toList();
    return article.region().isPresent()
        ? Optional.empty()
        : Optional.of(messages.get("article.country", words.alternatives(regions)));
  }

  private String question(Guide guide, String id, List<String> answers) {
    Step.Question question = guide.question(id).orElseThrow();
    List<String> labels =
        answers.stream()
            .flatMap(answer -> question.choice(answer).stream())
            .map(choice -> messages.of(choice.label()))
            .toList();
    return messages.get("article.answer", messages.of(question.ask()), words.alternatives(labels));
  }

  private List<String> names(List<String> ids) {
    return ids.stream()
        .map(
            id ->
                catalog
                    .provider(id)
                    .map(provider -> messages.of(provider.name()))
                    .orElse(messages.get("provider.other")))
        .toList();
  }

  private String region(String code) {
    return code.equals(Condition.OTHER) ? messages.get("region.other") : words.region(code);
  }
}
