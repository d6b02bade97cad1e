package dev.walletdesk.check.scam;

import dev.walletdesk.catalog.pattern.Cue;
import dev.walletdesk.catalog.pattern.CueRole;
import dev.walletdesk.catalog.pattern.Phrase;
import dev.walletdesk.check.message.MessageText;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.PhraseTrie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds cues in messages, wherever one of their phrases stands. */
final class CueFinder {

  private static final int LONGEST_GAP = 40;

  /** A Chinese character says as much as two others. */
  private static final int WEIGHT_OF_IDEOGRAPH = 2;

  private final PhraseTrie trie = new PhraseTrie();
  private final List<Part> parts = new ArrayList<>();
  private final List<Integer> cueOfPhrase = new ArrayList<>();

  /** One segment of a phrase. */
  private record Part(int phrase, int segment, int of) {

    boolean last() {
      return segment == of - 1;
    }
  }

  /** How far a phrase with gaps has been read. */
  private static final class Progress {
    private final int[] starts;
    private final int[] ends;

    Progress(int segments) {
      starts = new int[segments];
      ends = new int[segments];
      Arrays.fill(ends, -1);
    }
  }

  CueFinder(List<Cue> cues) {
    Map<String, Cue> words = new HashMap<>();
    cues.stream()
        .filter(cue -> cue.role() == CueRole.WORD)
        .forEach(word -> words.put(word.id(), word));
    for (int i = 0; i < cues.size(); i++) {
      if (cues.get(i).role() != CueRole.WORD) {
        int number = i;
        cues.get(i).phrases().forEach((language, phrases) -> add(phrases, language, words, number));
      }
    }
  }

  private void add(List<String> phrases, Language language, Map<String, Cue> words, int cue) {
    for (String written : phrases) {
      add(
          Phrase.parse(
              written,
              id -> Optional.ofNullable(words.get(id)).map(word -> word.phrasesIn(language))),
          cue);
    }
  }

  private void add(Optional<Phrase> phrase, int cue) {
    List<List<String>> segments = phrase.map(Phrase::segments).orElse(List.of());
    int number = cueOfPhrase.size();
    cueOfPhrase.add(cue);
    for (int i = 0; i < segments.size(); i++) {
      int part = parts.size();
      parts.add(new Part(number, i, segments.size()));
      segments.get(i).forEach(text -> trie.add(MessageText.of(text).folded(), part));
    }
  }

  /** All places where a phrase of a cue stands, by where its last part begins. */
  List<Hit> find(String folded, SentenceMap sentences) {
    List<Hit> hits = new ArrayList<>();
    Map<Integer, Progress> begun = new HashMap<>();
    trie.scan(
        folded,
        (number, start, end) -> {
          Part part = parts.get(number);
          if (part.segment() == 0 && part.last()) {
            hits.add(new Hit(cueOfPhrase.get(part.phrase()), start, end));
          } else {
            advance(part, start, end, begun, folded, sentences, hits);
          }
        });
    return hits;
  }

  private void advance(
      Part part,
      int start,
      int end,
      Map<Integer, Progress> begun,
      String folded,
      SentenceMap sentences,
      List<Hit> hits) {
    Progress progress = begun.get(part.phrase());
    if (part.segment() == 0) {
      if (progress == null) {
        progress = new Progress(part.of());
        begun.put(part.phrase(), progress);
      }
      progress.starts[0] = start;
      progress.ends[0] = end;
      return;
    }
    int before = part.segment() - 1;
    if (progress == null || !follows(progress.ends[before], start, folded, sentences)) {
      return;
    }
    if (part.last()) {
      hits.add(new Hit(cueOfPhrase.get(part.phrase()), progress.starts[before], end));
    } else {
      progress.starts[part.segment()] = progress.starts[before];
      progress.ends[part.segment()] = end;
    }
  }

  private static boolean follows(int end, int start, String folded, SentenceMap sentences) {
    if (end < 0 || end > start || start - end > LONGEST_GAP) {
      return false;
    }
    int weight = 0;
    for (int i = end; i < start; i++) {
      weight += Character.isIdeographic(folded.charAt(i)) ? WEIGHT_OF_IDEOGRAPH : 1;
    }
    return weight <= LONGEST_GAP && sentences.sameSentence(Math.max(end - 1, 0), start);
  }
}
