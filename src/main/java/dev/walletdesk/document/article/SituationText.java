package dev.walletdesk.document.article;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.ProviderKind;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.document.Terms;
import dev.walletdesk.text.LocalizedText;
import dev.walletdesk.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Situations as headings: "If the money left, but the shop got nothing", "Alipay". */
final class SituationText {

  /** So many cases can be listed in a heading before it is better to say which it is not. */
  private static final int EASILY_LISTED = 3;

  private static final int EASILY_EXCLUDED = 2;

  /** Of more countries than that, one sees sooner in which it does not hold. */
  private static final int EASILY_NAMED = 6;

  private final Messages messages;
  private final Terms words;
  private final AnswerText names;

  SituationText(Messages messages, Catalog catalog) {
    this.messages = messages;
    this.words = new Terms(messages);
    this.names = new AnswerText(messages, catalog);
  }

  /** The heading of what is for {@code situation} in an article about {@code guide}. */
  String heading(Guide guide, Situation situation) {
    if (situation.isAny()) {
      return messages.get("article.any");
    }
    Optional<String> answers = answers(guide, situation).findFirst();
    if (!situation.isForPlaces()) {
      return answers.orElseThrow();
    }
    String places = places(guide, situation);
    return answers.map(cases -> messages.get("article.place", places, cases)).orElse(places);
  }

  /** The names of the wallets and countries of a situation. */
  String places(Guide guide, Situation situation) {
    return situation.when().entrySet().stream()
        .filter(place -> guide.question(place.getKey()).isEmpty())
        .flatMap(place -> names(guide, place.getKey(), place.getValue()))
        .collect(Collectors.joining(messages.get("list.comma")));
  }

  /**
   * Kinds there are, and wallets of no known kind; all but one of these are simply the others. So
   * are most countries.
   */
  private Stream<String> names(Guide guide, String place, List<String> ids) {
    if (place.equals(Condition.PROVIDER_KIND) && ids.size() == ProviderKind.values().length) {
      return Stream.of(messages.get("article.kind.others"));
    }
    if (place.equals(Condition.REGION)
        && ids.contains(Condition.OTHER)
        && ids.size() > EASILY_NAMED) {
      return names.names(guide, place, List.of(Condition.OTHER)).stream();
    }
    return place.equals(Condition.PROVIDER_KIND)
        ? ids.stream().map(kind -> messages.get("article.kind." + kind))
        : names.names(guide, place, ids).stream();
  }

  /** The answers of a situation: "If the money left". */
  Stream<String> answers(Guide guide, Situation situation) {
    return situation.when().entrySet().stream()
        .flatMap(
            asked ->
                guide.question(asked.getKey()).stream()
                    .map(question -> cases(question, situation, asked.getValue())));
  }

  private String cases(Step.Question question, Situation situation, List<String> chosen) {
    if (situation.otherwise() && chosen.size() > 2) {
      return messages.get("article.otherwise");
    }
    boolean few = situation.others().size() <= EASILY_EXCLUDED && !situation.others().isEmpty();
    if (few && chosen.size() > EASILY_LISTED) {
      return phrases(question, situation.others())
          .map(others -> messages.get("article.unless", others))
          .orElseGet(() -> labels(question, chosen));
    }
    return phrases(question, chosen)
        .map(cases -> messages.get("article.if", cases))
        .orElseGet(() -> labels(question, chosen));
  }

  /** The phrases of some choices, if each has one. */
  private Optional<String> phrases(Step.Question question, List<String> chosen) {
    List<Optional<LocalizedText>> phrases =
        chosen.stream().map(id -> question.choice(id).flatMap(Choice::situation)).toList();
    if (phrases.contains(Optional.<LocalizedText>empty())) {
      return Optional.empty();
    }
    List<String> cases = phrases.stream().flatMap(Optional::stream).map(messages::of).toList();
    boolean simple =
        cases.stream().noneMatch(one -> one.contains(messages.get("list.comma").strip()));
    return Optional.of(String.join(messages.get(simple ? "article.or" : "article.or.else"), cases));
  }

  private String labels(Step.Question question, List<String> chosen) {
    List<String> labels =
        chosen.stream()
            .flatMap(id -> question.choice(id).stream())
            .map(choice -> messages.of(choice.label()))
            .toList();
    return messages.get("article.answer", messages.of(question.ask()), words.alternatives(labels));
  }
}
