package dev.walletdesk.search;

import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a text tells besides its topic: which wallet, and answers to a guide's questions. */
public final class Understanding {

  private final String text;

  /** Of what somebody said happened. */
  public Understanding(String text) {
    this.text = text;
  }

  /** The wallet that is named; none when none is, or several are. */
  public Optional<Provider> provider(List<Provider> providers) {
    return new WalletNames(providers).onlyOneIn(text);
  }

  /**
   * The answers that the text already gives, by question. A question of which the text has clues to
   * several answers stays open.
   */
  public Map<String, String> answers(Guide guide) {
    Phrases phrases = new Phrases(text);
    Map<String, String> answers = new LinkedHashMap<>();
    for (Step step : guide.steps()) {
      if (step instanceof Step.Question question) {
        List<Choice> fitting =
            question.choices().stream()
                .filter(
                    choice ->
                        choice.clues().values().stream()
                            .flatMap(List::stream)
                            .anyMatch(phrases::contain))
                .toList();
        if (fitting.size() == 1) {
          answers.put(question.id(), fitting.get(0).id());
        }
      }
    }
    return answers;
  }
}
