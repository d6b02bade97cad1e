package dev.walletdesk.export;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
              String names = words.alternatives(names(article.guide(), id, answers));
              if (id.equals(Condition.REGION)) {
                parts.add(messages.get("article.country", names));
              } else if (!id.equals(Condition.PROVIDER)) {
                parts.add(question(article.guide(), id, names));
              } else if (article.provider().isEmpty()) {
                parts.add(messages.get("article.wallet", names));
              }
            });
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(messages.get("article.if", String.join(messages.get("list.and"), parts)));
  }

  /** The answers to the question {@code id}, a wallet or a country, as people call them. */
  List<String> names(Guide guide, String id, List<String> answers) {
    return switch (id) {
      case Condition.PROVIDER -> answers.stream().map(this::wallet).toList();
      case Condition.REGION -> answers.stream().map(this::region).toList();
      default -> guide.question(id).stream().flatMap(one -> labels(one, answers)).toList();
    };
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

  private String region(String code) {
    return code.equals(Condition.OTHER) ? messages.get("region.other") : words.region(code);
  }
}
