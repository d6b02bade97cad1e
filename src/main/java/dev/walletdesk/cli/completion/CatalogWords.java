package dev.walletdesk.cli.completion;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.Outcome;
import dev.walletdesk.document.Terms;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Pinyin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Words from the catalog that complete what somebody has begun to type. */
final class CatalogWords {

  private final Catalog catalog;
  private final Messages messages;
  private final Terms words;

  /** Those of {@code catalog}, explained in the language of {@code messages}. */
  CatalogWords(Catalog catalog, Messages messages) {
    this.catalog = catalog;
    this.messages = messages;
    this.words = new Terms(messages);
  }

  /** The ids of wallets that begin so, or else their other names that do. */
  List<Candidate> providers(String begun) {
    return parties(catalog.providers(), begun);
  }

  /** The same with authorities. */
  List<Candidate> parties(String begun) {
    return parties(catalog.parties(), begun);
  }

  private List<Candidate> parties(List<? extends Party> parties, String begun) {
    List<Candidate> ids =
        parties.stream()
            .filter(party -> begins(party.id(), begun))
            .map(party -> new Candidate(party.id(), words.name(party)))
            .toList();
    return ids.isEmpty()
        ? parties.stream().flatMap(party -> names(party, begun)).distinct().toList()
        : ids;
  }

  private Stream<Candidate> names(Party party, String begun) {
    return Stream.concat(party.name().all().stream(), party.aliases().stream())
        .flatMap(CatalogWords::spellings)
        .filter(name -> begins(name, begun))
        .map(name -> new Candidate(name, words.name(party)));
  }

  private static Stream<String> spellings(String name) {
    String spelt = String.join("", Pinyin.syllables(name));
    return spelt.equalsIgnoreCase(name) ? Stream.of(name) : Stream.of(name, spelt);
  }

  /** The ids of guides. */
  List<Candidate> guides(String begun) {
    return catalog.guideIds().stream()
        .filter(id -> begins(id, begun))
        .map(id -> new Candidate(id, catalog.guideTitle(id).map(words::title).orElse("")))
        .toList();
  }

  /**
   * Answers to the questions of a guide, each as {@code id=choice}; if none is known, the guides.
   */
  List<Candidate> answers(Optional<String> guideId, String begun) {
    Optional<Guide> guide = guideId.flatMap(catalog::guide);
    return guide.isEmpty()
        ? guides("").stream()
            .map(each -> new Candidate("guide=" + each.word(), each.meaning()))
            .filter(each -> begins(each.word(), begun))
            .toList()
        : guide.get().steps().stream()
            .flatMap(step -> answers(guide.get(), step).stream())
            .filter(each -> begins(each.word(), begun))
            .toList();
  }

  private List<Candidate> answers(Guide guide, Step step) {
    List<Candidate> answers = new ArrayList<>();
    if (step instanceof Step.Question question) {
      for (Choice choice : question.choices()) {
        String label = words.marked(messages.of(choice.label()), guide.origin());
        answers.add(new Candidate(step.id() + "=" + choice.id(), label));
      }
    } else if (step instanceof Step.Remedy) {
      Arrays.stream(Outcome.values())
          .forEach(outcome -> answers.add(Candidate.of(step.id() + "=" + outcome.id())));
    }
    return answers;
  }

  /** The codes of the countries that begin so, or else their names that do. */
  List<Candidate> countries(String begun) {
    List<Candidate> all =
        Arrays.stream(Locale.getISOCountries())
            .map(code -> new Candidate(code, countryName(code)))
            .toList();
    List<Candidate> codes = all.stream().filter(each -> begins(each.word(), begun)).toList();
    return codes.isEmpty()
        ? all.stream()
            .filter(each -> begins(each.meaning(), begun))
            .map(Candidate::turnedRound)
            .toList()
        : codes;
  }

  private String countryName(String code) {
    Locale place = new Locale.Builder().setRegion(code).build();
    return place.getDisplayCountry(messages.language().locale());
  }

  private static boolean begins(String word, String begun) {
    return word.regionMatches(true, 0, begun, 0, begun.length());
  }
}
