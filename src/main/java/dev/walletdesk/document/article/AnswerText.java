package dev.walletdesk.document.article;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.document.Terms;
import dev.walletdesk.text.Messages;
import java.util.List;
import java.util.stream.Stream;

/** What answers are called: choices, wallets and countries. */
public final class AnswerText {

  private final Messages messages;
  private final Terms words;
  private final Catalog catalog;

  /** Calls them as the language of {@code messages} does; wallets are found in {@code catalog}. */
  public AnswerText(Messages messages, Catalog catalog) {
    this.messages = messages;
    this.words = new Terms(messages);
    this.catalog = catalog;
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

  /** In the order of the question, however the answers are ordered. */
  private Stream<String> labels(Step.Question question, List<String> answers) {
    return question.choices().stream()
        .filter(choice -> answers.contains(choice.id()))
        .map(choice -> messages.of(choice.label()));
  }

  private String wallet(String id) {
    return catalog
        .provider(id)
        .map(provider -> words.name(provider))
        .orElse(messages.get("provider.other"));
  }

  private String kind(String id) {
    return messages.get("wallet-kind." + id);
  }

  private String region(String code) {
    return code.equals(Condition.OTHER) ? messages.get("region.other") : words.region(code);
  }
}
