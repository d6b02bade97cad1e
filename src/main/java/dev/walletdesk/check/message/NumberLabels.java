package dev.walletdesk.check.message;

import dev.walletdesk.text.PhraseTrie;
import dev.walletdesk.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words around numbers that tell what these are. */
final class NumberLabels {

  /** How far a word in front still speaks of a number. In characters; Latin words are longer. */
  private static final int REACH = 14;

  private static final int LATIN_REACH = 30;
  private static final int ADJACENT = 6;

  /** "call Sgt. Hall", with the space in front. */
  private static final int LONGEST_ABBREVIATION = 6;

  private final PhraseTrie words = new PhraseTrie();
  private final List<Role> roles = new ArrayList<>();

  /** What a word tells of a number. */
  enum Role {
    /** The number in front of it is an amount or a time. */
    UNIT,
    /** The number behind it is an amount. */
    MONEY,
    /** The number in front of it can be called. */
    BEHIND,
    /** The number behind it is something else. */
    OTHER,
    /** The number behind it can be called. */
    CALL
  }

  NumberLabels() {
    for (String line : WordList.entries("/dev/walletdesk/check/message/number-words.txt")) {
      int space = line.indexOf(' ');
      words.add(line.substring(space + 1).strip(), roles.size());
      roles.add(Role.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT)));
    }
  }

  /** All labels of one message. */
  Placed in(String folded) {
    return new Placed(folded, this);
  }

  /** The labels of one message, asked for from left to right. */
  static final class Placed {

    private record Label(Role role, int start, int end) {}

    private final String folded;
    private final List<Label> labels = new ArrayList<>();
    private int passed;

    private Placed(String folded, NumberLabels all) {
      this.folded = folded;
      all.words.scan(
          folded, (number, start, end) -> labels.add(new Label(all.roles.get(number), start, end)));
    }

    /** What the nearest word in front says, if one of its kind is near enough. */
    Nearest before(int place) {
      while (passed < labels.size() && labels.get(passed).start() < place) {
        passed++;
      }
      Label best = null;
      for (int i = passed - 1; i >= 0 && place - labels.get(i).start() < 2 * LATIN_REACH; i--) {
        Label label = labels.get(i);
        boolean counts = label.role() == Role.CALL || label.role() == Role.OTHER;
        if (counts && label.end() <= place && (best == null || label.end() >= best.end())) {
          best = label;
        }
      }
      return best == null || !reaches(best.end(), place)
          ? new Nearest(false, false, Integer.MAX_VALUE)
          : new Nearest(best.role() == Role.CALL, best.role() == Role.OTHER, place - best.end());
    }

    private boolean reaches(int end, int place) {
      boolean latin = end > 0 && folded.charAt(end - 1) < 0x80;
      if (place - end > (latin ? LATIN_REACH : REACH)) {
        return false;
      }
      for (int i = end; i < place; i++) {
        boolean stop = ".!?".indexOf(folded.charAt(i)) >= 0;
        boolean abbreviated = stop && i - end < LONGEST_ABBREVIATION;
        if ("。\n;；".indexOf(folded.charAt(i)) >= 0 || (stop && !abbreviated)) {
          return false;
        }
      }
      return true;
    }

    /** Whether a word of {@code role} begins at {@code place}, after at most one space. */
    boolean begins(Role role, int place) {
      for (int i = passed; i < labels.size() && labels.get(i).start() <= place + 1; i++) {
        Label label = labels.get(i);
        boolean here =
            label.start() == place
                || (label.start() == place + 1 && " (·".indexOf(folded.charAt(place)) >= 0);
        if (here && label.role() == role) {
          return true;
        }
      }
      return false;
    }

    /** Whether a sign of money ends at {@code place}, before at most one space. */
    boolean moneyEnds(int place) {
      for (int i = Math.min(passed, labels.size()) - 1; i >= 0 && i >= passed - 6; i--) {
        Label label = labels.get(i);
        if (label.role() == Role.MONEY && label.end() <= place && place - label.end() <= 1) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * What the nearest word in front of a number says.
   *
   * @param call that it can be called
   * @param other that it is something else
   * @param gap how many characters stand between
   */
  record Nearest(boolean call, boolean other, int gap) {

    boolean adjacent() {
      return gap <= ADJACENT;
    }

    boolean touches() {
      return gap <= 1;
    }
  }
}
