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
import java.util.Optional;
import java.util.Set;

/** Finds which patterns of scams a message fits. One finder serves many messages. */
public final class ScamFinder {

  private static final int LONGEST_QUOTE = 40;

  private final CueFinder cues;
  private final Silence silence;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Candidate> candidates;

  private record Candidate(ScamPattern pattern, List<CombinationMatcher> combinations) {}

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
    candidates =
        patterns.patterns().stream()
            .map(
                pattern ->
                    new Candidate(
                        pattern,
                        pattern.combinations().stream()
                            .map(one -> new CombinationMatcher(one, numbers))
                            .toList()))
            .toList();
  }

  /** The patterns that {@code text} fits, those that rest on most first. */
  public List<Sign> signsIn(MessageText text, List<Mention> mentions, List<FactAt> facts) {
    String words = Disguise.undone(text.folded(), mentions);
    SentenceMap sentences = new SentenceMap(words);
    List<Hit> hits = new ArrayList<>(silence.over(cues.find(words, sentences), words, sentences));
    facts.forEach(
        fact -> hits.add(new Hit(numbers.get(fact.fact().written()), fact.start(), fact.end())));
    hits.sort(Comparator.comparingInt(Hit::end).thenComparingInt(Hit::start));
    BitSet present = new BitSet();
    hits.forEach(hit -> present.set(hit.thing()));
    List<Sign> signs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      best(candidate, hits, present)
          .ifPresent(found -> signs.add(new Sign(candidate.pattern(), quotes(found, text))));
    }
    signs.sort(
        Comparator.comparingInt((Sign sign) -> sign.because().size())
            .thenComparingInt(sign -> String.join("", sign.because()).length())
            .reversed());
    return List.copyOf(signs);
  }

  private static Optional<List<Hit>> best(Candidate candidate, List<Hit> hits, BitSet present) {
    return candidate.combinations().stream()
        .flatMap(one -> one.match(hits, present).stream())
        .max(Comparator.comparingInt(List::size));
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
