package dev.walletdesk.check.message;

import dev.walletdesk.check.message.Mention.Kind;
import dev.walletdesk.text.PhraseTrie;
import dev.walletdesk.text.WordList;
import java.util.ArrayList;
import java.util.List;

/**
 * Accounts of messengers: a word for the messenger, what joins the two, and the account. What comes
 * behind the word decides: digits, or a name that cannot be an ordinary word.
 */
final class MessengerFinder {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 32;
  private static final int LONGEST_JOIN = 16;
  private static final String ON = " on ";

  /** What stands between a messenger and an account. */
  private final PhraseTrie joins = new PhraseTrie();

  private final PhraseTrie messengers = new PhraseTrie();
  private final List<String> forms = new ArrayList<>();

  private record Word(int number, int start, int end) {}

  MessengerFinder() {
    for (String line : WordList.entries("/dev/walletdesk/check/message/messengers.txt")) {
      int space = line.indexOf(' ');
      String form = line.substring(0, space);
      String word = line.substring(space + 1).strip();
      if (form.equals("join")) {
        joins.add(word, 0);
      } else {
        messengers.add(word, forms.size());
        forms.add(form);
      }
    }
  }

  void find(Mentions mentions) {
    List<Word> words = new ArrayList<>();
    messengers.scan(
        mentions.folded(), (number, start, end) -> words.add(new Word(number, start, end)));
    words.forEach(word -> account(mentions, forms.get(word.number()), word.end()));
    words.forEach(word -> accountBefore(mentions, word.start()));
  }

  /** An account in front of its messenger: {@code helper_01 on Telegram}. */
  private static void accountBefore(Mentions mentions, int messenger) {
    String folded = mentions.folded();
    if (!folded.startsWith(ON, messenger - ON.length())) {
      return;
    }
    int end = messenger - ON.length();
    int start = end;
    while (start > 0 && end - start < LONGEST && isInName(folded.charAt(start - 1))) {
      start--;
    }
    String account = folded.substring(start, end);
    if (account.length() >= SHORTEST && isHandle(account) && mentions.isFree(start, end)) {
      mentions.add(Kind.MESSENGER, start, end);
    }
  }

  private void account(Mentions mentions, String form, int from) {
    String folded = mentions.folded();
    int start = afterJoins(folded, from);
    boolean at = start < folded.length() && folded.charAt(start) == '@';
    int name = at ? start + 1 : start;
    int end = name;
    while (end < folded.length() && end - name < LONGEST && isInName(folded.charAt(end))) {
      end++;
    }
    while (end > name
        && !LinkEnd.isLatin(folded.charAt(end - 1))
        && folded.charAt(end - 1) != '_') {
      end--;
    }
    if (end - name < SHORTEST || !mentions.isFree(start, end)) {
      return;
    }
    String account = folded.substring(name, end);
    boolean marked = at || folded.substring(from, start).matches(".*(?:[:：=]|id|号|is|搜).*");
    if (isAccount(form, account, at, marked)) {
      mentions.add(Kind.MESSENGER, start, end);
    }
  }

  private static boolean isAccount(String form, String account, boolean at, boolean marked) {
    boolean digits = account.chars().allMatch(Character::isDigit);
    boolean odd = isOdd(account);
    return switch (form) {
      case "digits" -> digits && account.length() <= 12;
      case "at" -> at && !account.contains(".com");
      case "marked" -> marked && (odd || at);
      default -> odd || marked;
    };
  }

  /** Whether it can be neither a word nor a number. */
  private static boolean isHandle(String account) {
    boolean mark = account.chars().anyMatch(c -> Character.isDigit(c) || c == '_');
    return mark && account.chars().anyMatch(Character::isLetter) && account.indexOf('.') < 0;
  }

  /** Whether it cannot be an ordinary word. */
  private static boolean isOdd(String account) {
    return account.chars().anyMatch(c -> Character.isDigit(c) || c == '_' || c == '-');
  }

  /** Skips white space, punctuation and joining words. */
  private int afterJoins(String folded, int from) {
    int most = Math.min(folded.length(), from + LONGEST_JOIN);
    String between = folded.substring(from, most);
    int[] reached = {0};
    int before = -1;
    while (before != reached[0]) {
      before = reached[0];
      while (reached[0] < between.length() && isMark(between.charAt(reached[0]))) {
        reached[0]++;
      }
      int here = reached[0];
      joins.scan(
          between.substring(here),
          (number, start, end) -> {
            if (start == 0) {
              reached[0] = Math.max(reached[0], here + end);
            }
          });
    }
    return from + reached[0];
  }

  private static boolean isMark(char c) {
    return " :=-—>→()[]\"“”'「」【】,，、~\n+".indexOf(c) >= 0;
  }

  private static boolean isInName(char c) {
    return LinkEnd.isLatin(c) || c == '_' || c == '-' || c == '.';
  }
}
