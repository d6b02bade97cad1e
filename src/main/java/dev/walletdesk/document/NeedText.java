package dev.walletdesk.document;

import dev.walletdesk.diagnosis.Need;
import dev.walletdesk.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Says whom the data does not know in somebody's country, and how to find them. */
public final class NeedText {

  private final Messages messages;
  private final Terms words;

  /** Says it in the language of {@code messages}. */
  public NeedText(Messages messages) {
    this.messages = messages;
    this.words = new Terms(messages);
  }

  /**
   * Who is not in the list for {@code region}; empty if nobody is missing.
   *
   * @param region a country, or {@code other} for one of which nothing is known
   */
  public Optional<String> missing(List<Need> needs, String region) {
    return sentence(
        needs,
        list ->
            words
                .country(region)
                .map(country -> messages.get("need.none", country, list))
                .orElseGet(() -> messages.get("need.look", list)));
  }

  /** Whom to look for in a country that is not in a list of countries. */
  public Optional<String> elsewhere(List<Need> needs) {
    return sentence(needs, list -> messages.get("need.elsewhere", list));
  }

  private Optional<String> sentence(List<Need> needs, UnaryOperator<String> about) {
    return needs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            about.apply(
                needs.stream()
                    .map(words::of)
                    .collect(Collectors.joining(messages.get("need.and")))));
  }
}
