package dev.walletdesk.check.scam;

import dev.walletdesk.catalog.pattern.Cue;
import dev.walletdesk.catalog.pattern.CueRole;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Takes out the cues that a message turns into their opposite, or only tells of. */
final class Silence {

  private static final int REACH = 30;
  private static final int WEIGHT_OF_IDEOGRAPH = 2;

  /** What says nothing by itself. */
  private static final Set<CueRole> SILENT =
      EnumSet.of(CueRole.WARNING, CueRole.NEGATION, CueRole.CONDITION, CueRole.WORD);

  private final List<Cue> cues;

  Silence(List<Cue> cues) {
    this.cues = cues;
  }

  /** What is left of {@code hits}. */
  List<Hit> over(List<Hit> hits, String folded, SentenceMap sentences) {
    BitSet warned = new BitSet();
    BitSet conditions = new BitSet();
    NavigableMap<Integer, Hit> negations = new TreeMap<>();
    for (Hit hit : hits) {
      CueRole role = role(hit);
      if (role == CueRole.WARNING) {
        warned.set(sentences.sentence(hit.start()));
      } else if (role == CueRole.NEGATION) {
        negations.merge(hit.start(), hit, (one, other) -> one.end() > other.end() ? one : other);
      } else if (role == CueRole.CONDITION) {
        conditions.set(hit.start(), hit.end());
      }
    }
    negations.values().removeIf(negation -> conditions.get(negation.end() - 1));
    List<Hit> left = new ArrayList<>();
    for (Hit hit : hits) {
      CueRole role = role(hit);
      boolean cue = !SILENT.contains(role);
      if (cue
          && !warned.get(sentences.sentence(hit.start()))
          && !isNegated(hit, role, negations, folded, sentences)) {
        left.add(hit);
      }
    }
    return left;
  }

  private CueRole role(Hit hit) {
    return cues.get(hit.thing()).role();
  }

  private static boolean isNegated(
      Hit hit,
      CueRole role,
      NavigableMap<Integer, Hit> negations,
      String folded,
      SentenceMap sentences) {
    if (role == CueRole.CLAIMS) {
      return false;
    }
    int nearest = hit.start() - 2 * REACH;
    for (Hit negation : negations.subMap(nearest, true, hit.end(), false).values()) {
      boolean inFront =
          negation.start() < hit.start()
              && sentences.sameClause(negation.start(), hit.start())
              && weight(folded, negation.end(), hit.start()) <= REACH;
      boolean inside =
          role == CueRole.WANTS
              && negation.start() > hit.start()
              && negation.end() < hit.end()
              && sentences.sameClause(negation.start(), hit.end() - 1);
      if (inFront || inside) {
        return true;
      }
    }
    return false;
  }

  private static int weight(String folded, int from, int to) {
    if (to - from > REACH) {
      return REACH + 1;
    }
    int weight = 0;
    for (int i = from; i < to; i++) {
      weight += Character.isIdeographic(folded.charAt(i)) ? WEIGHT_OF_IDEOGRAPH : 1;
    }
    return weight;
  }
}
