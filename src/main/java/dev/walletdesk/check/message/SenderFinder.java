package dev.walletdesk.check.message;

import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.text.PhraseTrie;
import dev.walletdesk.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds whom messages claim to be from. One finder serves many messages. */
public final class SenderFinder {

  private static final int SHORTEST_LATIN = 4;
  private static final int SHORTEST_CHINESE = 2;
  private static final int LONGEST_SIGNATURE = 20;

  private final PhraseTrie names = new PhraseTrie();
  private final List<Party> parties = new ArrayList<>();

  /** Knows the names of all providers among {@code all}. */
  public SenderFinder(List<Party> all) {
    Set<String> ordinary =
        Set.copyOf(WordList.entries("/dev/walletdesk/search/names-that-are-words.txt"));
    for (Party party : all) {
      if (party instanceof Provider) {
        Stream.concat(party.name().all().stream(), party.aliases().stream())
            .map(name -> MessageText.of(name).folded())
            .filter(name -> isDistinctive(name) && !ordinary.contains(name))
            .distinct()
            .forEach(name -> add(name, party));
      }
    }
  }

  private static boolean isDistinctive(String name) {
    boolean latin = name.chars().allMatch(c -> c < 0x80);
    return name.length() >= (latin ? SHORTEST_LATIN : SHORTEST_CHINESE);
  }

  private void add(String name, Party party) {
    names.add(name, parties.size());
    parties.add(party);
  }

  /** Whom {@code text} claims to be from. */
  public Senders sendersOf(MessageText text) {
    List<Senders.Named> named = new ArrayList<>();
    names.scan(
        text.folded(),
        (number, start, end) -> named.add(new Senders.Named(parties.get(number), start, end)));
    return new Senders(signatures(text.seen().strip()), named);
  }

  private static List<String> signatures(String seen) {
    List<String> signatures = new ArrayList<>();
    for (String brackets : List.of("【】", "[]", "〖〗", "［］", "「」")) {
      int close = seen.indexOf(brackets.charAt(1));
      if (!seen.isEmpty() && seen.charAt(0) == brackets.charAt(0)) {
        add(seen, 1, close, signatures);
      }
      int open = seen.lastIndexOf(brackets.charAt(0));
      if (open > 0 && seen.charAt(seen.length() - 1) == brackets.charAt(1)) {
        add(seen, open + 1, seen.length() - 1, signatures);
      }
    }
    return signatures;
  }

  private static void add(String seen, int start, int end, List<String> signatures) {
    if (end > start && end - start <= LONGEST_SIGNATURE) {
      signatures.add(seen.substring(start, end).strip());
    }
  }
}
