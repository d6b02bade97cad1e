package dev.walletdesk.check.scam;

import dev.walletdesk.catalog.pattern.ContactFact;
import dev.walletdesk.catalog.pattern.Cue;
import dev.walletdesk.catalog.pattern.Patterns;
import dev.walletdesk.catalog.pattern.ScamPattern;
import dev.walletdesk.check.message.Mention;
import dev.walletdesk.check.message.MessageText;
import dev.walletdesk.check.verdict.Sign;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds which patterns of scams a message fits. One finder serves many messages. */
public final class ScamFinder {

  private static final int LONGEST_QUOTE = 40;

  private final CueFinder cues;
  private final Silence silence;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<ScamPattern> patterns;
  private final List<Candidate> candidates = new ArrayList<>();

  /** For each thing the candidates that may fit where it stands, by their places in the list. */
  private final List<BitSet> worthTrying = new ArrayList<>();

  /** One combination, and the place of its pattern. */
  private record Candidate(int pattern, CombinationMatcher combination) {}

  /** A fact about the ways to answer in a message, and where it stands. */
  public record FactAt(ContactFact fact, int start, int end) {}

  /** Prepares to find {@code patterns}. */
  public ScamFinder(Patterns patterns) {
    List<Cue> known = patterns.cues();
    cues = new CueFinder(known);
    silence = new Silence(known);
    known.forEach(cue -> numbers.put(cue.id(), numbers.size()));
    for (ContactFact fact : ContactFact.values()) {
      numbers.put(fact.written(), numbers.size());
    }
    this.patterns = patterns.patterns();
    numbers.values().forEach(thing -> worthTrying.add(new BitSet()));
    for (int i = 0; i < this.patterns.size(); i++) {
      for (ScamPattern.Combination one : this.patterns.get(i).combinations()) {
        CombinationMatcher matcher = new CombinationMatcher(one, numbers);
        int place = candidates.size();
        candidates.add(new Candidate(i, matcher));
        matcher.rarest().stream().forEach(thing -> worthTrying.get(thing).set(place));
      }
    }
  }

  /** The patterns that {@code text} fits, those that rest on most first. */
  public List<Sign> signsIn(MessageText text, List<Mention> mentions, List<FactAt> facts) {
    String words = Disguise.undone(text.folded(), mentions);
    SentenceMap sentences = new SentenceMap(words);
    List<Hit> hits = new ArrayList<>(silence.over(cues.find(words, sentences), words, sentences));
    facts.forEach(
        fact -> hits.add(new Hit(numbers.get(fact.fact().written()), fact.start(), fact.end())));
    hits.sort(Comparator.comparingInt(Hit::end).thenComparingInt(Hit::start));
    List<Sign> signs = new ArrayList<>();
    best(hits)
        .forEach((place, found) -> signs.add(new Sign(patterns.get(place), quotes(found, text))));
    signs.sort(
        Comparator.comparingInt((Sign sign) -> sign.because().size())
            .thenComparingInt(sign -> String.join("", sign.because()).length())
            .reversed());
    return List.copyOf(signs);
  }

  /** What gives each pattern away that does, by its place: of several the most. */
  private Map<Integer, List<Hit>> best(List<Hit> hits) {
    BitSet present = new BitSet();
    hits.forEach(hit -> present.set(hit.thing()));
    BitSet toTry = new BitSet();
    for (int thing = present.nextSetBit(0); thing >= 0; thing = present.nextSetBit(thing + 1)) {
      toTry.or(worthTrying.get(thing));
    }
    Map<Integer, List<Hit>> best = new TreeMap<>();
    for (int place = toTry.nextSetBit(0); place >= 0; place = toTry.nextSetBit(place + 1)) {
      Candidate candidate = candidates.get(place);
      candidate
          .combination()
          .match(hits, present)
          .ifPresent(
              found ->
                  best.merge(
                      candidate.pattern(),
                      found,
                      (one, other) -> other.size() > one.size() ? other : one));
    }
    return best;
  }

  private static List<String> quotes(List<Hit> found, MessageText text) {
    Set<String> quotes = new LinkedHashSet<>();
    for (Hit hit : found) {
      String words = text.seen().substring(hit.start(), hit.end()).replaceAll("\\s+", " ").strip();
      boolean inside = quotes.stream().anyMatch(other -> other.contains(words));
      if (!inside) {
        quotes.removeIf(words::contains);
        quotes.add(
            words.length() > LONGEST_QUOTE ? words.substring(0, LONGEST_QUOTE) + "…" : words);
      }
    }
    return List.copyOf(quotes);
  }
}
